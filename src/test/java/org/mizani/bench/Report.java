package org.mizani.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the results of a run as Markdown, on the console and in a file. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private boolean inTable;

    void heading(String title) {
        inTable = false;
        line("");
        line("### " + title);
        line("");
    }

    /** The first row after a heading names the columns. */
    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
        if (!inTable) {
            line("|" + "---|".repeat(cells.length));
            inTable = true;
        }
    }

    void line(String text) {
        System.out.println(text);
        lines.add(text);
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
