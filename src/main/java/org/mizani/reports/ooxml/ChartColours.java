package org.mizani.reports.ooxml;

import java.util.HexFormat;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.xmlbeans.XmlCursor;
import org.mizani.charts.WaterfallChart;

/** The colours that charts have on screen, measured there for contrast and colour blindness. */
final class ChartColours {

    static final byte[] PEOPLE = rgb("00594f");
    static final byte[] TARGET = rgb("222222");

    private static final byte[][] GROUPS = {
        rgb("542788"), rgb("00594f"), rgb("9a5b00"), rgb("2f7fb5"), rgb("8e1b16"), rgb("5b6670"), rgb("c77700"), TARGET
    };
    private static final String PLEDGED = "pledged";
    private static final String GREY = "8c8c8c";
    private static final double WIDTH_IN_POINTS = 1.75;

    private ChartColours() {}

    static byte[] ofGroup(int index) {
        return GROUPS[index % GROUPS.length];
    }

    private static byte[] ofMoney(String key) {
        return switch (key) {
            case "received" -> rgb("00594f");
            case "committed" -> rgb("2f7fb5");
            case PLEDGED -> rgb(GREY);
            case "shortfall" -> rgb("ad1f1f");
            default -> TARGET;
        };
    }

    private static byte[] ofStep(WaterfallChart.Kind kind) {
        return switch (kind) {
            case NEED -> rgb("5b6670");
            case SOURCE -> ofMoney("received");
            case PROMISE -> ofMoney(PLEDGED);
            case MISSING -> ofMoney("shortfall");
            case SURPLUS -> ofMoney("committed");
        };
    }

    /** Pledges are hatched, because they are not money. */
    static void paintMoney(XDDFChartData.Series bars, String key) {
        if (key.equals(PLEDGED)) {
            hatch(bars);
        } else {
            bars.setFillProperties(fill(ofMoney(key)));
        }
    }

    /** Promises are hatched, because they are not money. */
    static void paintStep(XDDFChartData.Series bars, WaterfallChart.Kind kind) {
        if (kind == WaterfallChart.Kind.PROMISE) {
            hatch(bars);
        } else {
            bars.setFillProperties(fill(ofStep(kind)));
        }
    }

    /** As text, because POI leaves patterns out of its smaller library. */
    private static void hatch(XDDFChartData.Series bars) {
        bars.setLineProperties(new XDDFLineProperties(fill(ofMoney(PLEDGED))));
        try (XmlCursor cursor = bars.getShapeProperties().getXmlObject().newCursor()) {
            cursor.toFirstChild();
            cursor.beginElement(drawing("pattFill"));
            cursor.insertAttributeWithValue("prst", "wdUpDiag");
            colour(cursor, "fgClr", GREY);
            colour(cursor, "bgClr", "ffffff");
        }
    }

    private static void colour(XmlCursor cursor, String role, String hex) {
        cursor.beginElement(drawing(role));
        cursor.beginElement(drawing("srgbClr"));
        cursor.insertAttributeWithValue("val", hex);
        cursor.toNextToken();
        cursor.toNextToken();
    }

    private static QName drawing(String name) {
        return new QName("http://schemas.openxmlformats.org/drawingml/2006/main", name, "a");
    }

    static XDDFSolidFillProperties fill(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }

    static XDDFLineProperties line(byte[] colour, boolean dashed) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(WIDTH_IN_POINTS);
        if (dashed) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }

    private static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
