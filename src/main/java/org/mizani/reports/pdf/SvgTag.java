package org.mizani.reports.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outermost element of a drawing.
 *
 * @param attributes between {@code <svg} and {@code >}
 * @param rest what follows
 */
record SvgTag(String attributes, String rest) {

    private static final Pattern TAG = Pattern.compile("<svg\\b([^>]*)>");
    private static final Pattern SIZE = Pattern.compile("\\s(width|height)=\"(\\d+(?:\\.\\d+)?)(?:px)?\"");

    /** @throws IllegalArgumentException when there is no such element */
    static SvgTag of(String svg) {
        Matcher tag = TAG.matcher(svg);
        if (!tag.find()) {
            throw new IllegalArgumentException("not a drawing: " + svg.substring(0, Math.min(80, svg.length())));
        }
        return new SvgTag(tag.group(1), svg.substring(tag.end()));
    }

    /** The drawing at another width, its height in proportion, with a description where it has none. */
    String shrunk(int width, String description) {
        double drawnWidth = size("width");
        double drawnHeight = size("height");
        StringBuilder tag = new StringBuilder("<svg");
        tag.append(SIZE.matcher(attributes).replaceAll(""));
        tag.append(" width=\"").append(width).append('"');
        tag.append(" height=\"")
                .append(Math.round(drawnHeight * width / drawnWidth))
                .append('"');
        if (!attributes.contains("viewBox=")) {
            tag.append(" viewBox=\"0 0 ")
                    .append(drawnWidth)
                    .append(' ')
                    .append(drawnHeight)
                    .append('"');
        }
        if (!attributes.contains(" alt=")) {
            tag.append(" alt=\"").append(XmlText.attribute(description)).append('"');
        }
        return tag.append('>').append(rest).toString();
    }

    private double size(String name) {
        Matcher sizes = SIZE.matcher(attributes);
        while (sizes.find()) {
            if (sizes.group(1).equals(name)) {
                return Double.parseDouble(sizes.group(2));
            }
        }
        throw new IllegalArgumentException("a drawing without " + name);
    }
}
