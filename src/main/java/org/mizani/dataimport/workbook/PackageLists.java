package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of an Office package that say which parts there are: relations of a part, types of contents, properties. */
final class PackageLists {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private PackageLists() {}

    /** @param type full name of its type */
    record NewRelation(String id, String type, String target) {}

    /**
     * The relations of a part, with more of them.
     *
     * @param in null when there is no list yet
     * @param droppedType last word of the type of relations that go, null when none does
     */
    static void relations(@Nullable XmlPieces in, Writer out, List<NewRelation> added, @Nullable String droppedType)
            throws IOException {
        if (in == null) {
            out.write(OoxmlNames.PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            write(out, "", added);
            out.write("</Relationships>");
            return;
        }
        while (in.next()) {
            if (in.starts("Relationships") && in.kind() == XmlPieces.Kind.EMPTY) {
                out.write(in.tag().opened());
                write(out, in.tag().prefix(), added);
                out.write(in.tag().endTag());
                continue;
            }
            if (in.starts("Relationship") && droppedType != null) {
                String type = in.tag().attribute("Type");
                if (type != null && type.endsWith("/" + droppedType)) {
                    in.skipElement();
                    continue;
                }
            }
            if (in.ends("Relationships")) {
                write(out, CommentsPart.prefixOfEnd(in), added);
            }
            in.copyTo(out);
        }
    }

    private static void write(Writer out, String prefix, List<NewRelation> added) throws IOException {
        for (NewRelation relation : added) {
            out.write("<" + prefix + "Relationship Id=\"" + relation.id() + "\" Type=\"" + relation.type()
                    + "\" Target=\"" + XmlTag.escaped(relation.target()) + "\"/>");
        }
    }

    /**
     * The types of contents.
     *
     * @param added part to type
     * @param dropped a part that goes, null when none does
     */
    static void types(XmlPieces in, Writer out, Map<String, String> added, @Nullable String dropped)
            throws IOException {
        boolean vml = false;
        while (in.next()) {
            if (in.starts("Types") && in.kind() == XmlPieces.Kind.EMPTY) {
                out.write(in.tag().opened());
                writeTypes(out, in.tag().prefix(), added, false);
                out.write(in.tag().endTag());
                continue;
            }
            if (in.starts("Default") && "vml".equalsIgnoreCase(in.tag().attribute("Extension"))) {
                vml = true;
            } else if (in.starts("Override") && dropped != null) {
                if (("/" + dropped).equalsIgnoreCase(in.tag().attribute("PartName"))) {
                    in.skipElement();
                    continue;
                }
            } else if (in.ends("Types")) {
                writeTypes(out, CommentsPart.prefixOfEnd(in), added, vml);
            }
            in.copyTo(out);
        }
    }

    private static void writeTypes(Writer out, String prefix, Map<String, String> added, boolean vml)
            throws IOException {
        if (!vml) {
            out.write("<" + prefix + "Default Extension=\"vml\" ContentType=\"" + VML + "\"/>");
        }
        for (Map.Entry<String, String> part : added.entrySet()) {
            out.write("<" + prefix + "Override PartName=\"/" + XmlTag.escaped(part.getKey()) + "\" ContentType=\""
                    + part.getValue() + "\"/>");
        }
    }

    /**
     * The document's own properties, with the mark in place of an earlier one.
     *
     * @param in null when there are none yet
     */
    static void properties(@Nullable XmlPieces in, Writer out, Mark mark, OoxmlNames names) throws IOException {
        if (in == null) {
            out.write(OoxmlNames.PROLOGUE + "<Properties xmlns=\"" + names.customProperties() + "\">"
                    + property("", 2, mark, names) + "</Properties>");
            return;
        }
        int highest = 1;
        while (in.next()) {
            if (in.starts("Properties") && in.kind() == XmlPieces.Kind.EMPTY) {
                XmlTag tag = in.tag();
                out.write(tag.opened() + property(tag.prefix(), 2, mark, names) + tag.endTag());
                continue;
            }
            if (in.starts("property")) {
                XmlTag tag = in.tag();
                highest = Math.max(highest, Styles.number(tag.attribute("pid")));
                if (Mark.PROPERTY.equals(tag.attribute("name"))) {
                    in.skipElement();
                    continue;
                }
            } else if (in.ends("Properties")) {
                out.write(property(CommentsPart.prefixOfEnd(in), highest + 1, mark, names));
            }
            in.copyTo(out);
        }
    }

    private static String property(String prefix, int id, Mark mark, OoxmlNames names) {
        return "<" + prefix + "property fmtid=\"" + FORMAT + "\" pid=\"" + id + "\" name=\"" + Mark.PROPERTY
                + "\"><mzt:lpwstr xmlns:mzt=\"" + names.propertyTypes() + "\">" + mark.text() + "</mzt:lpwstr></"
                + prefix + "property>";
    }
}
