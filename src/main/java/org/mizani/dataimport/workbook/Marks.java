package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads the mark of annotated copies: a property of the document, which programs keep when they save it. */
final class Marks {

    private static final String META = "meta.xml";
    private static final int LONGEST = 200;

    private Marks() {}

    static Optional<Mark> of(Path file) throws IOException {
        try {
            return switch (Workbooks.signature(file)) {
                case ZIP -> ofZip(file);
                case OLE2 -> ofOle2(file);
                case NOTHING,
                        OLD_WORKBOOK,
                        PDF,
                        IMAGE,
                        ARCHIVE,
                        WEB_PAGE,
                        XML_RECORDS,
                        DOCUMENT,
                        ONLY_ZEROS,
                        TEXT_OR_UNKNOWN -> Optional.empty();
            };
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<Mark> ofZip(Path file) throws IOException {
        try (ZipParts parts = ZipParts.open(file, Limits.DEFAULT)) {
            if (parts.has(OdsWorkbook.CONTENT)) {
                return parts.has(META) ? in(parts, META, "user-defined") : Optional.empty();
            }
            for (Relation relation : Relation.of(parts, "")) {
                boolean custom = relation.type().equals("custom-properties")
                        || relation.type().equals("customProperties");
                if (custom && parts.has(relation.part())) {
                    return in(parts, relation.part(), "property");
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<Mark> in(ZipParts parts, String part, String element) throws IOException {
        try (XmlPart xml = parts.xml(part)) {
            while (xml.nextElement()) {
                if (xml.name().equals(element) && Mark.PROPERTY.equals(xml.attribute("name"))) {
                    return Mark.of(text(xml));
                }
                xml.progressed();
            }
            return Optional.empty();
        }
    }

    /** All text of the element that just began. */
    private static @Nullable String text(XmlPart xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        for (int event = xml.next(); xml.depth() > outside && text.length() < LONGEST; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                xml.appendText(text);
            }
        }
        return text.toString().strip();
    }

    private static Optional<Mark> ofOle2(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (PropertySetFactory.create(container.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                    instanceof DocumentSummaryInformation information) {
                CustomProperties custom = information.getCustomProperties();
                return custom != null && custom.get(Mark.PROPERTY) instanceof String text
                        ? Mark.of(text)
                        : Optional.empty();
            }
            return Optional.empty();
        } catch (Exception e) {
            return Optional.empty();
        }
    }
}
