package org.mizani.dataimport.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is; its name is never asked. */
enum Signature {
    NOTHING,
    ZIP,
    OLE2,
    OLD_WORKBOOK,
    PDF,
    IMAGE,
    ARCHIVE,
    WEB_PAGE,
    /** A list of records that we know, as XML. */
    XML_RECORDS,
    DOCUMENT,
    ONLY_ZEROS,
    TEXT_OR_UNKNOWN;

    /** How many bytes {@link #of} wants to see. */
    static final int LENGTH = 1024;

    private static final List<String> IMAGES = List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*");
    /** Roots, in small letters, of lists whose elements are records and whose elements' elements are fields. */
    private static final Set<String> RECORDS = Set.of("un_operational_rates_dataset");

    /** The first name after declarations and comments; of a document type the one that it declares. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+)?([a-z_][a-z0-9_.-]*)", Pattern.DOTALL);

    private static final List<String> ARCHIVES = List.of("Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "\u00fd7zXZ");

    /** Workbooks of Excel 2 to 5 begin with their first record, in no container. */
    private static final List<String> OLD_WORKBOOKS = List.of("\t\0\4\0", "\t\2\6\0", "\t\4\6\0", "\t\b\b\0\0\5");

    static Signature of(byte[] head) {
        if (head.length == 0) {
            return NOTHING;
        }
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE2;
        }
        if (OLD_WORKBOOKS.stream().anyMatch(bytes::startsWith)) {
            return OLD_WORKBOOK;
        }
        if (IMAGES.stream().anyMatch(bytes::startsWith) || isWebp(bytes)) {
            return IMAGE;
        }
        if (ARCHIVES.stream().anyMatch(bytes::startsWith)) {
            return ARCHIVE;
        }
        return bytes.chars().allMatch(b -> b == 0) ? ONLY_ZEROS : ofText(bytes);
    }

    private static boolean isWebp(String bytes) {
        return bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8);
    }

    private static Signature ofText(String bytes) {
        String start = (bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return DOCUMENT;
        }
        if (!start.startsWith("<")) {
            return TEXT_OR_UNKNOWN;
        }
        Matcher root = ROOT.matcher(start);
        return root.find() && RECORDS.contains(root.group(1)) ? XML_RECORDS : WEB_PAGE;
    }
}
