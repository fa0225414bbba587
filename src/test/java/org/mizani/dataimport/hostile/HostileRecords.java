package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.HostileFile.READ;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of records in XML that reach outside, grow without end or are no lists. */
final class HostileRecords {

    private static final String ROOT = "UN_OPERATIONAL_RATES_DATASET";
    private static final String START =
            "<" + ROOT + "><r><f_curr_code>EUR</f_curr_code><rate>0.9</rate>" + "<eff_date>1 Jan 2022</eff_date></r>";
    private static final String ENTITY = "<!DOCTYPE " + ROOT + " [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    private static final String LAUGHS = "<!DOCTYPE " + ROOT + " [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
            + "<!ENTITY e '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    private static final String REMOTE = "<!DOCTYPE " + ROOT + " SYSTEM 'http://127.0.0.1:9/x.dtd'>";

    private HostileRecords() {}

    static List<HostileFile> all() {
        return List.of(
                records("an entity in a record", ENTITY, "<r><rate>&e;</rate></r>", 1, "file-has-doctype"),
                records("entities that multiply in a record", LAUGHS, "<r><rate>&e;</rate></r>", 1, "file-has-doctype"),
                records("a document type elsewhere of a list", REMOTE, "<r/>", 1, "file-has-doctype"),
                records("a reference to nothing in a record", "", "<r>&e;</r>", 1, "file-damaged", "file-has-doctype"),
                records("records nested without end", "", "<r>", 200_000, "file-damaged"),
                records("fields within fields", "", "<r><a><b/></a></r>", 1, "file-damaged"),
                records("a million records that say nothing", "", "<r/>", 1_200_000, READ, "too-many-rows"),
                records("one record without end", "", "<r><rate>1</rate>", 1, "file-damaged"),
                records(
                        "a field without end",
                        "",
                        "<r><rate>" + "1".repeat(1 << 20) + "</rate></r>",
                        1,
                        "text-too-long"),
                records("names without end", "", names(), 1, "file-damaged", "too-many-columns"),
                records("a long comment in a list", "", "<!--" + "x".repeat(1 << 20) + "-->", 1, "text-too-long"),
                records("a cut-off list", "", "<r><ra", 1, "file-damaged"));
    }

    private static String names() {
        StringBuilder xml = new StringBuilder("<r>");
        for (int i = 0; i < 20_000; i++) {
            xml.append("<f").append(i).append("/>");
        }
        return xml.append("</r>").toString();
    }

    private static HostileFile records(String title, String before, String repeated, int times, String... codes) {
        return HostileFile.of(
                title,
                "rates.xml",
                out -> {
                    out.write((before + START).getBytes(StandardCharsets.UTF_8));
                    byte[] piece = repeated.getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < times; i++) {
                        out.write(piece);
                    }
                    out.write(("</" + ROOT + ">").getBytes(StandardCharsets.UTF_8));
                },
                codes);
    }
}
