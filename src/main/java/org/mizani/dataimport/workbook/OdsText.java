package org.mizani.dataimport.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** The text of a cell of an OpenDocument spreadsheet: its paragraphs as lines, without notes, drawings and hints. */
final class OdsText {

    private final XmlPart xml;
    private final RowBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private int paragraphs;
    private int column;
    private int row;

    OdsText(XmlPart xml, RowBudget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** The text of the cell that just began, read up to its end. */
    String read(int atColumn, int atRow) throws IOException {
        column = atColumn;
        row = atRow;
        text.setLength(0);
        paragraphs = 0;
        int outside = xml.depth() - 1;
        for (int event = xml.next(); xml.depth() > outside; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("p")) {
                    readParagraph();
                } else {
                    xml.skipElement();
                }
            }
        }
        return text.isEmpty() ? "" : text.toString();
    }

    void check(int length, int atColumn, int atRow) throws UnreadableFileException {
        budget.checkText(length, atColumn, atRow);
    }

    private void readParagraph() throws IOException {
        if (paragraphs++ > 0) {
            append('\n', 1);
        }
        int start = text.length();
        int outside = xml.depth() - 1;
        for (int event = xml.next(); xml.depth() > outside; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> readInline();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    appendCollapsed(start);
                default -> {}
            }
        }
    }

    private void readInline() throws IOException {
        switch (xml.name()) {
            case "s" -> append(' ', OdsRows.count(xml, "c"));
            case "tab" -> append('\t', 1);
            case "line-break" -> append('\n', 1);
            case "annotation", "annotation-end", "note", "ruby-text", "frame" -> xml.skipElement();
            default -> {}
        }
    }

    /** Blanks of the markup count as one, and as none at the start of a paragraph; others are written as elements. */
    private void appendCollapsed(int start) throws IOException {
        raw.setLength(0);
        xml.appendText(raw);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                text.append(c);
            } else if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        check(text.length(), column, row);
    }

    private void append(char c, int times) throws UnreadableFileException {
        check(Math.max(times, text.length() + times), column, row);
        text.repeat(c, times);
    }
}
