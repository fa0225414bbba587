package org.mizani.charts;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The outlines of the countries on maps. Boundaries are political: an operator may bring in others with {@code
 * MIZANI_MAP_OUTLINES}, the path of a GeoJSON file whose features have the ISO 3166-1 alpha-3 code in their property
 * {@code name}, and may state a disclaimer of its own by language in the file's member {@code disclaimer}.
 */
@RestController
class MapOutlines {

    private static final int HOURS_IN_CACHES = 12;

    private final Resource outlines;

    /** @throws IllegalArgumentException when the operator's file is not there, at start, so that it is noticed */
    MapOutlines(@Value("${mizani.map-outlines:}") String ownFile) {
        outlines = ownFile.isEmpty()
                ? new ClassPathResource("META-INF/resources/mizani/outlines-africa.json")
                : new FileSystemResource(ownFile);
        if (!ownFile.isEmpty() && !outlines.isReadable()) {
            throw new IllegalArgumentException("MIZANI_MAP_OUTLINES names a file that cannot be read: " + ownFile);
        }
    }

    @GetMapping("/mizani/africa.json")
    ResponseEntity<Resource> africa() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(HOURS_IN_CACHES, TimeUnit.HOURS))
                .body(outlines);
    }
}
