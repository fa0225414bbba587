package org.mizani.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mizani.financing.Scope;
import org.mizani.provenance.Figures;
import org.mizani.reports.Document.Cover;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Section;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the report of one operation: parity, strength, money, conflicts, sources. */
@Component
class OperationComplianceReport {

    private final Map<SectionKind, SectionWriter> writers = new EnumMap<>(SectionKind.class);
    private final MethodBox method;
    private final Figures figures;
    private final Clock clock;

    OperationComplianceReport(List<SectionWriter> writers, MethodBox method, Figures figures, Clock clock) {
        writers.forEach(writer -> this.writers.put(writer.kind(), writer));
        this.method = method;
        this.figures = figures;
        this.clock = clock;
    }

    /** Reads all figures in one transaction, so that they belong together. */
    @Transactional(readOnly = true)
    public Document document(ReportDefinition definition, ReportParameters p) {
        List<Section> sections = new ArrayList<>();
        for (SectionKind kind : definition.sections()) {
            SectionWriter writer = writers.get(kind);
            if (writer != null) {
                String title = Texts.in(p.locale()).get("reports.section." + kind.code());
                sections.add(new Section(kind.code(), title, writer.blocks(p)));
            }
        }
        SourceList sources = SourceList.of(sections, figures, p.locale());
        Instant now = clock.instant();
        Cover cover = new Cover(
                definition.id(),
                definition.title(p.locale()),
                texts(p).get(
                                "reports.subject",
                                p.operation().code(),
                                p.operation().name(p.locale())),
                facts(p),
                p.locale(),
                Objects.requireNonNullElse(p.knownAt().instant(), now),
                sources.newestImport(),
                now);
        return new Document(cover, method.facts(p), sections, sources.sources());
    }

    private static List<Fact> facts(ReportParameters p) {
        Texts texts = texts(p);
        Formats formats = Formats.in(p.locale());
        Scope scope = p.scope();
        return List.of(
                new Fact(texts.get("reports.date"), formats.date(p.date())),
                new Fact(texts.get("reports.period"), period(p, texts, formats)),
                new Fact(
                        texts.get("reports.basis"),
                        texts.get("financing.basis." + p.basis().code())),
                new Fact(
                        texts.get("reports.scope"),
                        scope == null ? texts.get("reports.scope.all") : texts.get("scope." + scope.code())));
    }

    private static String period(ReportParameters p, Texts texts, Formats formats) {
        if (p.from() != null) {
            return p.to() == null
                    ? texts.get("reports.period.from", formats.date(p.from()), formats.date(p.chartsUntil()))
                    : texts.get("financing.period", formats.date(p.from()), formats.date(p.to()));
        }
        return p.to() == null
                ? texts.get("reports.period.all", formats.date(p.chartsUntil()))
                : texts.get("reports.period.until", formats.date(p.to()));
    }

    private static Texts texts(ReportParameters p) {
        return Texts.in(p.locale());
    }
}
