package org.mizani.dataimport;

import java.time.Instant;
import org.mizani.provenance.ImportId;

/**
 * How tables with certain headings are read, as somebody once accepted it.
 *
 * @param fingerprint of the headings
 * @param name by which people find it
 * @param profile id of the profile by whose dictionary it was understood
 * @param answers what was answered when it was made
 * @param definition the same as a profile, in YAML
 * @param importId the import that was accepted so
 */
public record Mapping(
        long id,
        String fingerprint,
        String name,
        String profile,
        Answers answers,
        String definition,
        ImportId importId,
        String createdBy,
        Instant createdAt) {}
