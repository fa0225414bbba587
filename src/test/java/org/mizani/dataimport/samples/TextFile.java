package org.mizani.dataimport.samples;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as text with separated fields. */
record TextFile(char separator, Charset encoding, String before) {

    byte[] of(Grid grid) {
        String text = grid.rows().stream().map(this::line).collect(Collectors.joining("\r\n", before, "\r\n"));
        return text.getBytes(encoding);
    }

    private String line(List<Grid.Cell> cells) {
        return cells.stream().map(this::field).collect(Collectors.joining(String.valueOf(separator)));
    }

    private String field(Grid.Cell cell) {
        String text = text(cell);
        boolean quoted = text.indexOf(separator) >= 0 || text.indexOf('"') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String text(Grid.Cell cell) {
        return switch (cell) {
            case Grid.Blank ignored -> "";
            case Grid.JoinedLeft ignored -> "";
            case Grid.JoinedUp ignored -> "";
            case Grid.Text(var text) -> text;
            case Grid.Failure(var code) -> code;
            case Grid.Figure(var value) -> value.toPlainString();
            case Grid.Day(var day) -> day.toString();
            case Grid.Formula(var ignored, var result) -> result == null ? "" : result.toPlainString();
        };
    }
}
