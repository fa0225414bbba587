package org.mizani.dataimport.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.database.TestDatabases;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.provenance.ImportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One table, whatever its shape, its kind of file and its language. */
@SpringBootTest(properties = {"mizani.demo=false", "mizani.admin-password=for-tests-only"})
class SameContentTest {

    private static final List<String> CLAIMS =
            """
            people AMISOM 2015-01-31 UGA troops women=120 men=6101
            people AMISOM 2015-01-31 UGA formed-police women=11 men=129
            people AMISOM 2015-01-31 BDI troops women=88 men=5344
            people AMISOM 2015-01-31 BDI formed-police women=9 men=131
            people AMISOM 2015-01-31 ETH troops women=0 men=4000
            people AMISOM 2015-01-31 ETH formed-police women=14 men=126
            people AMISOM 2015-02-28 UGA troops women=121 men=6088
            people AMISOM 2015-02-28 UGA formed-police women=12 men=128
            people AMISOM 2015-02-28 BDI troops women=90 men=5301
            people AMISOM 2015-02-28 BDI formed-police women=- men=131
            people AMISOM 2015-02-28 ETH troops women=3 men=4012
            people AMISOM 2015-02-28 ETH formed-police women=15 men=125
            """.lines().map(line -> line + " not-reported=-").sorted().toList();

    @TempDir
    static java.nio.file.Path data;

    @Autowired
    private ImportService service;

    @Autowired
    private DSLContext db;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("mizani.data", data::toString);
        registry.add("spring.datasource.url", TestDatabases::freshH2Url);
        registry.add("spring.datasource.username", () -> "sa");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    long, xlsx, en
                    long, xlsx, fr
                    long, xls , en
                    long, xls , fr
                    long, ods , en
                    long, ods , fr
                    long, csv , en
                    long, csv , fr
                    wide, xlsx, en
                    wide, xlsx, fr
                    wide, xls , en
                    wide, xls , fr
                    wide, ods , en
                    wide, ods , fr
                    wide, csv , en
                    wide, csv , fr
                    """)
    void the_same_table_gives_the_same_claims(String shape, String format, String language) throws IOException {
        String file = "table." + format;
        String table = (shape.equals("long") ? LongAndWide.LONG : LongAndWide.WIDE);
        String said = language.equals("fr") ? LongAndWide.french(table) : table;
        SampleWay way = new SampleWay(service);
        ImportId id = way.receive(file, Sample.of(file, "Data", said).bytes());
        ImportReport report = way.accept(id);
        assertThat(report.blocked()).as(report.findings().toString()).isFalse();
        List<String> claims = new ArrayList<>();
        new StoredClaims(db, id).lines().forEach(line -> claims.add(line.substring(0, line.indexOf(" @"))));
        way.undo(id);
        assertThat(claims).containsExactlyInAnyOrderElementsOf(CLAIMS);
    }
}
