package org.mizani.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All profiles; a broken one stops the start with its name and line. */
@Component
public class Profiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final @Nullable Path folder;
    private final List<Profile> shipped;
    private volatile List<Profile> profiles;

    /** Those that ship, and those that were kept on this server in the folder {@code profiles} of its data. */
    @Autowired
    Profiles(@Value("${mizani.data}") Path data) {
        this(data.toAbsolutePath().normalize().resolve("profiles"), true);
    }

    /** Those that ship. */
    public Profiles() {
        this(null, false);
    }

    private Profiles(@Nullable Path folder, boolean kept) {
        this.folder = folder;
        try {
            shipped = Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:data-import/profiles/*.yaml"))
                    .map(Profiles::read)
                    .sorted(Comparator.comparing(Profile::id))
                    .toList();
            profiles = kept ? withKept() : shipped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Profile> withKept() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return shipped;
        }
        List<Profile> all = new ArrayList<>(shipped);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .map(FileSystemResource::new)
                    .map(Profiles::read)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    public List<Profile> all() {
        return profiles;
    }

    public Optional<Profile> byId(String id) {
        return profiles.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * Keeps a profile on this server and knows it from now on.
     *
     * @param id letters, digits and hyphens
     */
    public synchronized Profile keep(String id, String yaml) {
        if (folder == null || !id.matches("[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException(id);
        }
        Profile profile = read(yaml);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, id, ".part");
            Files.writeString(part, yaml);
            Files.move(part, folder.resolve(id + ".yaml"), StandardCopyOption.REPLACE_EXISTING);
            profiles = withKept();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profile;
    }

    static Profile read(String yaml) {
        return YAML.readValue(yaml, ProfileFile.class).profile();
    }

    private static Profile read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, ProfileFile.class).profile();
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "profiles/" + file.getFilename() + ", line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("profiles/" + file.getFilename() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
