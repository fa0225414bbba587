package org.mizani.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Source;

/**
 * What the template {@code reports/templates/document.html} can show; every text is ready to print.
 *
 * @param direction {@code ltr} or {@code rtl}, where the columns of tables already stand from right to left
 * @param running header of each page
 * @param mark what stands on each page, null for none
 * @param asOf footer of each page
 * @param annex tables behind the charts that are too long to stand beside them
 * @param annexCss class names, as of a section
 */
public record PdfPage(
        String lang,
        String direction,
        String title,
        String subject,
        String running,
        @Nullable String mark,
        String asOf,
        String css,
        List<Fact> facts,
        List<Fact> method,
        List<Section> sections,
        List<PdfTable> annex,
        String annexCss,
        List<Source> sources,
        List<Trace> traces,
        List<Fact> signatures,
        String hash) {

    /**
     * @param css class names, for example {@code across} for pages that lie on their long side
     * @param mark what stands on each of its pages, null for none
     */
    public record Section(
            String id,
            String title,
            List<Part> blocks,
            String css,
            @Nullable String mark) {}

    /**
     * One of its parts is there, according to {@code kind}.
     *
     * @param kind {@code paragraph}, {@code note}, {@code table} or {@code chart}
     */
    public record Part(
            String kind,
            @Nullable String text,
            @Nullable PdfTable table,
            @Nullable Chart chart) {}

    /** Which cells a table rests on: a paragraph for each sheet. */
    public record Trace(String caption, List<String> lines) {}

    /**
     * @param svg drawing with its description in {@code alt}
     * @param source who says so
     * @param seeAnnex sentence that points to the table of this chart, null when it stands beside it
     */
    public record Chart(
            String title,
            @Nullable String subtitle,
            String svg,
            String source,
            @Nullable String seeAnnex) {}
}
