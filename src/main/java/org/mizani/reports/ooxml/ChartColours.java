package org.mizani.reports.ooxml;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.mizani.charts.WaterfallChart;

/** The colours that charts have on screen, measured there for contrast and colour blindness. */
final class ChartColours {

    static final byte[] PEOPLE = rgb("00594f");
    static final byte[] TARGET = rgb("222222");

    private static final byte[][] GROUPS = {
        rgb("542788"), rgb("00594f"), rgb("9a5b00"), rgb("2f7fb5"), rgb("8e1b16"), rgb("5b6670"), rgb("c77700"), TARGET
    };
    private static final double WIDTH_IN_POINTS = 1.75;

    private ChartColours() {}

    static byte[] ofGroup(int index) {
        return GROUPS[index % GROUPS.length];
    }

    static byte[] ofMoney(String key) {
        return switch (key) {
            case "received" -> rgb("00594f");
            case "committed" -> rgb("2f7fb5");
            case "pledged" -> rgb("8c8c8c");
            case "shortfall" -> rgb("ad1f1f");
            default -> TARGET;
        };
    }

    static byte[] ofStep(WaterfallChart.Kind kind) {
        return switch (kind) {
            case NEED -> rgb("5b6670");
            case SOURCE -> ofMoney("received");
            case PROMISE -> ofMoney("pledged");
            case MISSING -> ofMoney("shortfall");
            case SURPLUS -> ofMoney("committed");
        };
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
