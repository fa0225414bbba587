package org.mizani.dataimport.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What is wrong, or nearly, and must be said. */
final class BadSamples {

    private BadSamples() {}

    static List<Sample> people() throws IOException {
        return List.of(
                Sample.of("01-hombres-tagged-as-women.xlsx", "Personal", """
                        Operación | Fecha | Componente | País contribuyente | Mujeres | Hombres
                        #operations+code | #date+reported | #group+type | #country+name | #affected+f | #affected+f
                        AMISOM | 2015-01-31 | Tropas | Uganda | 120 | 6101
                        """),
                Sample.of("02-more-women-than-people.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men | Total
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | | 112
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344 | 5432
                        """),
                Sample.of("03-total-of-a-row-wrong.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men | Total
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101 | 6321
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344 | 5432
                        """),
                Sample.of("04-total-row-wrong.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344
                        Total | | | | 208 | 11454
                        """),
                Sample.of("05-above-ceiling.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AUSSOM | 2025-07-31 | Troops | UGA | 320 | 6480
                        AUSSOM | 2025-07-31 | Troops | ETH | 150 | 5350
                        """),
                Sample.of("06-jump.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | KEN | 12 | 345
                        AMISOM | 2015-02-28 | Troops | KEN | 12 | 3450
                        """),
                Sample.of("07-row-twice.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        """),
                Sample.of("08-rows-that-contradict.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | UGA | 102 | 6101
                        """),
                Sample.of("09-month-missing.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-02-28 | Troops | UGA | 121 | 6088
                        AMISOM | 2015-04-30 | Troops | UGA | 119 | 6090
                        AMISOM | 2015-05-31 | Troops | UGA | 118 | 6092
                        """),
                Sample.of("10-operation-closed.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2023-01-31 | Troops | UGA | 120 | 6101
                        """),
                Sample.of("11-operation-not-started.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AUSSOM | 2024-06-30 | Troops | UGA | 120 | 4101
                        """),
                Sample.of("12-date-in-future.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AUSSOM | 2205-01-31 | Troops | UGA | 120 | 4101
                        """),
                Sample.of("13-unreadable-numbers.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | twelve | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | #REF! | 5344
                        AMISOM | 2015-01-31 | Troops | KEN | 12.5 | -345
                        """),
                Sample.of("14-unreadable-dates.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | end of January | Troops | UGA | 120 | 6101
                        AMISOM | 31/02/2015 | Troops | BDI | 88 | 5344
                        AMISOM | | Troops | KEN | 12 | 345
                        """),
                Sample.of("15-unknown-names.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Submarines | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | Wakanda | 88 | 5344
                        """),
                Sample.of("16-formula-without-result.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | =60+60 | 6101
                        """),
                Sample.of("17-no-known-heading.xlsx", "Prices", """
                        Fruit | Season | Colour
                        Mango | dry | yellow
                        Guava | wet | green
                        """),
                Sample.of("18-headings-missing.xlsx", "Personnel", """
                        Operation | Contributor | Women | Men
                        AMISOM | UGA | 120 | 6101
                        """),
                Sample.of("29-dates-turned-round.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-05-01 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-06-02 | Troops | UGA | 121 | 6088
                        AMISOM | '13/01/2015 | Troops | UGA | 119 | 6090
                        AMISOM | '27/02/2015 | Troops | UGA | 118 | 6092
                        """));
    }

    static List<Sample> money() throws IOException {
        return List.of(
                Sample.of("19-received-above-pledged.xlsx", "Funding", """
                        Operation | Kind | Partner | Reference | Date | Scope | Amount | Currency
                        AMISOM | Pledge | EU | EU-1 | 2019-01-15 | Stipends | 100000 | USD
                        AMISOM | Receipt | EU | EU-1 | 2019-03-15 | Stipends | 160000 | USD
                        """),
                Sample.of("20-negative-amount.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency
                        AMISOM | Receipt | EU | 2019-03-15 | Stipends | -4000 | USD
                        """),
                Sample.of("21-mixed-fiscal-years.xlsx", "Funding", """
                        Operation | Kind | From | To | Scope | Amount | Currency
                        AMISOM | Requirement | 2018-01-01 | 2018-12-31 | Mission budget | 500000 | USD
                        AMISOM | Requirement | 2019-07-01 | 2020-06-30 | Mission budget | 520000 | USD
                        """),
                Sample.of("22-currency-without-rate.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency
                        AMISOM | Receipt | EU | 2019-03-15 | Stipends | 4000 | ERN
                        """),
                Sample.of("23-inexact-amounts.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency
                        AMISOM | Pledge | EU | 2019-03-15 | Stipends | over $120m | USD
                        AMISOM | Pledge | NATO | 2019-03-15 | Stipends | 5-7 million | USD
                        """),
                Sample.of("24-sum-of-money-wrong.xlsx", "Funding", """
                        Operation | Kind | From | To | Scope | Category | Amount | Currency
                        AMISOM | Requirement | 2019-01-01 | 2019-12-31 | Mission budget | Stipends | 603 | USD
                        AMISOM | Requirement | 2019-01-01 | 2019-12-31 | Mission budget | Fuel | 345 | USD
                        Total | | | | | | 959 | USD
                        """),
                Sample.of("30-currency-contradicts.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency
                        AMISOM | Pledge | EU | 2019-03-15 | Stipends | €1,250.50 | USD
                        """));
    }

    static List<Sample> files() throws IOException {
        byte[] sound = PoiFile.xlsx(Book.of("Personnel", FormatSamples.TABLE));
        Map<String, byte[]> binary = new LinkedHashMap<>();
        binary.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>\
                </Types>""".getBytes(StandardCharsets.UTF_8));
        binary.put("xl/workbook.bin", new byte[] {(byte) 0x83, 1, 0});
        return List.of(
                new Sample("25-locked.xlsx", locked(sound)),
                new Sample("26-binary.xlsb", FixedZip.written(binary)),
                new Sample("27-cut-off.xlsx", Arrays.copyOf(sound, sound.length / 2)),
                new Sample(
                        "28-pdf-named-workbook.xlsx", "%PDF-1.7\n% no workbook\n".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Its bytes differ each time, as they hold a random key. */
    private static byte[] locked(byte[] workbook) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("a word for tests");
            try (OutputStream into = lock.getDataStream(container)) {
                new ByteArrayInputStream(workbook).transferTo(into);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
