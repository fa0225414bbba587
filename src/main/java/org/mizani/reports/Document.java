package org.mizani.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finished report as plain values in one language, before it becomes a file; all formats are written from it, so
 * that all carry the same figures.
 *
 * @param method what a reader must know to use the figures: basis, scope, targets and their status, rates
 * @param sources where the figures come from
 * @param traces which cells of the sources the rows of the tables rest on
 */
public record Document(
        Cover cover, List<Fact> method, List<Section> sections, List<Source> sources, List<CellTrace> traces) {

    public Document {
        method = List.copyOf(method);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        traces = List.copyOf(traces);
    }

    /** Of a document whose tables name no figures. */
    public Document(Cover cover, List<Fact> method, List<Section> sections, List<Source> sources) {
        this(cover, method, sections, sources, List.of());
    }

    /** The same as an issue of the register. */
    public Document numbered(String number) {
        return new Document(
                new Cover(
                        cover.definition,
                        cover.title,
                        cover.subject,
                        cover.facts,
                        cover.locale,
                        cover.asOf,
                        cover.cutOff,
                        cover.generatedAt,
                        number,
                        cover.address),
                method,
                sections,
                sources,
                traces);
    }

    /** What must stand on each page and sheet, because all sections say so; empty where any says otherwise. */
    public Optional<String> mark() {
        List<Optional<String>> marks = sections.stream()
                .map(section -> Optional.ofNullable(section.mark()))
                .distinct()
                .toList();
        return marks.size() == 1 ? marks.getFirst() : Optional.empty();
    }

    /** Fingerprint of figures and texts; see {@link ContentHash}. */
    public String contentHash() {
        return ContentHash.of(this);
    }

    /**
     * @param definition id of the report, for example {@code operation-compliance}
     * @param subject whom the report is about: the name of the operation
     * @param facts operation, period, basis, scope: what the reader chose
     * @param asOf the moment whose knowledge the figures show
     * @param cutOff when the newest import behind the figures was accepted, null when no figure has one
     * @param number in the register of issues, null for a report that is not issued
     * @param address of the page that shows the same report, null when nobody has told where the product is
     */
    public record Cover(
            String definition,
            String title,
            String subject,
            List<Fact> facts,
            Locale locale,
            Instant asOf,
            @Nullable Instant cutOff,
            Instant generatedAt,
            @Nullable String number,
            @Nullable String address) {
        public Cover {
            facts = List.copyOf(facts);
        }

        /** Of a report that is not issued, and whose readers have no address of the product. */
        public Cover(
                String definition,
                String title,
                String subject,
                List<Fact> facts,
                Locale locale,
                Instant asOf,
                @Nullable Instant cutOff,
                Instant generatedAt) {
            this(definition, title, subject, facts, locale, asOf, cutOff, generatedAt, null, null);
        }
    }

    /** A label and what stands behind it. */
    public record Fact(String label, String value) {}

    /**
     * @param id stable name, for example {@code parity}
     * @param mark what must stand on each of its pages, for example that it is a scenario; null for none
     */
    public record Section(
            String id,
            String title,
            List<Block> blocks,
            @Nullable String mark) {
        public Section {
            blocks = List.copyOf(blocks);
        }

        public Section(String id, String title, List<Block> blocks) {
            this(id, title, blocks, null);
        }
    }

    /**
     * A file or a published document that figures were read from.
     *
     * @param name of the file, or title of the document
     * @param says what the rows name as their own source, null when they name none
     * @param places sheet and cells, null for a document
     * @param sha256 fingerprint of the file, null for a document
     */
    public record Source(
            String name,
            @Nullable String says,
            @Nullable String places,
            @Nullable String sha256) {}
}
