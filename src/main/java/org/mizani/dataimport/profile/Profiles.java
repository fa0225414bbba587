package org.mizani.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All profiles that ship in {@code data-import/profiles}; a broken one stops the start with its name and line. */
@Component
public class Profiles {

    private final List<Profile> profiles;

    public Profiles() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            profiles = Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:data-import/profiles/*.yaml"))
                    .map(file -> read(yaml, file))
                    .sorted(Comparator.comparing(Profile::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Profile> all() {
        return profiles;
    }

    public Optional<Profile> byId(String id) {
        return profiles.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static Profile read(YAMLMapper yaml, Resource file) {
        try (InputStream in = file.getInputStream()) {
            return yaml.readValue(in, ProfileFile.class).profile();
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "data-import/profiles/" + file.getFilename() + ", line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("data-import/profiles/" + file.getFilename() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
