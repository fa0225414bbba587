package org.mizani.headcounts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.mizani.operations.Deployments;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.provenance.FigureResolver;
import org.mizani.provenance.ImportId;

/** Headcounts of one operation for the tests of other modules. */
public final class HeadcountSamples {

    private final StoredClaims claims;
    private final String operation;
    private final Instant importedAt;

    public HeadcountSamples(DSLContext db, String operation, Instant importedAt) {
        this.claims = new StoredClaims(db);
        this.operation = operation;
        this.importedAt = importedAt;
    }

    public void people(PersonnelType type, LocalDate date, Integer women, Integer men) {
        people(type, date, women, men, null);
    }

    public void people(PersonnelType type, LocalDate date, Integer women, Integer men, Integer notReported) {
        people(type, "BGD", date, women, men, notReported);
    }

    /** @param contributor ISO 3166-1 alpha-3, or {@code ALL} for a total that is not broken down */
    public void people(
            PersonnelType type, String contributor, LocalDate date, Integer women, Integer men, Integer notReported) {
        claims.add(importedAt, Claims.of(operation, type, contributor, date, women, men, notReported));
    }

    /** One import of what a contributor sends. */
    public ImportId sent(
            String contributor, PersonnelType type, LocalDate date, Integer women, Integer men, Integer notReported) {
        return claims.add(importedAt, Claims.of(operation, type, contributor, date, women, men, notReported));
    }

    public void undo(ImportId id, Instant at) {
        claims.undo(id, at);
    }

    /** One import of a file in the layout of the UN open data set. */
    public static void unFile(DSLContext db, Path file, Instant importedAt) throws IOException {
        Map<String, PersonnelType> types = Map.of(
                "Troops", PersonnelType.TROOPS,
                "Formed Police Units", PersonnelType.FORMED_POLICE,
                "Individual Police", PersonnelType.INDIVIDUAL_POLICE,
                "Experts on Mission", PersonnelType.EXPERTS_ON_MISSION);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Headcount> claims = rows.stream()
                    .map(r -> Claims.of(
                            r.getField("mission_acronym"),
                            types.get(r.getField("personnel_type")),
                            r.getField("isocode3"),
                            LocalDate.parse(r.getField("last_reporting_date")),
                            Integer.valueOf(r.getField("female_personnel")),
                            Integer.valueOf(r.getField("male_personnel")),
                            null))
                    .toList();
            new StoredClaims(db).add(importedAt, claims);
        }
    }

    public static SliceQueries slices(DSLContext db) {
        return new SliceQueries(db, queries(db));
    }

    public static HeadcountQueries queries(DSLContext db) {
        return new HeadcountQueries(db, new GroupedQueries(db), new SeriesQueries(db));
    }

    public static ContributorHeadcountQueries contributorQueries(DSLContext db) {
        return new ContributorHeadcountQueries(db, queries(db), new ReportClaimQueries(db));
    }

    public static Deployments deployments(DSLContext db) {
        return new DeployedPeople(queries(db), TestOperations.queries(db));
    }

    public static FigureResolver deploymentFigures(DSLContext db) {
        return new DeploymentFigures(
                new DeployedPeople(queries(db), TestOperations.queries(db)), TestOperations.queries(db));
    }
}
