package org.mizani.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mizani.financing.Conversions;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.Figures;
import org.mizani.reports.Document.Cover;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Section;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the document that a definition describes: cover, method box, its sections, sources. */
@Component
class ReportAssembly {

    private final ReportDefinitions definitions;
    private final Figures figures;
    private final PublicAddress address;
    private final Clock clock;

    ReportAssembly(ReportDefinitions definitions, Figures figures, PublicAddress address, Clock clock) {
        this.definitions = definitions;
        this.figures = figures;
        this.address = address;
        this.clock = clock;
    }

    /** Reads all figures in one transaction, so that they belong together. */
    @Transactional(readOnly = true)
    public Document document(ReportDefinition definition, ReportParameters asked) {
        Instant now = clock.instant();
        KnownAt knownAt = asked.knownAt();
        ReportParameters p = knownAt.instant() == null ? asked : asked.withKnownAt(knownAt.fixed(now));
        List<Section> sections = new ArrayList<>();
        Map<String, Fact> method = new LinkedHashMap<>();
        List<Conversions> conversions = new ArrayList<>();
        for (SectionWriter writer : definitions.writers(definition)) {
            SectionContent content = writer.write(p);
            sections.add(section(writer, content, texts(p)));
            content.method().forEach(fact -> method.putIfAbsent(fact.label(), fact));
            Optional.ofNullable(content.conversions()).ifPresent(conversions::add);
        }
        if (!conversions.isEmpty()) {
            MoneyMethod.conversions(Conversions.of(conversions), texts(p))
                    .forEach(fact -> method.put(fact.label(), fact));
        }
        Fact blanks = new Fact(texts(p).get("reports.method.blanks"), texts(p).get("reports.method.blanks-rule"));
        method.put(blanks.label(), blanks);
        SourceList sources = SourceList.of(sections, figures, p.locale());
        Instant asOf = Objects.requireNonNullElse(p.knownAt().instant(), now);
        Cover cover = new Cover(
                definition.id(),
                definition.title(p.locale()),
                subject(definition, p),
                facts(definition, p),
                p.locale(),
                asOf,
                sources.newestImport(),
                now,
                null,
                address.of(definition, p, asOf.truncatedTo(ChronoUnit.MICROS)).orElse(null));
        return new Document(
                cover, List.copyOf(method.values()), sections, sources.sources(), sources.traces(sections, p.locale()));
    }

    private static Section section(SectionWriter writer, SectionContent content, Texts texts) {
        return new Section(
                writer.code(),
                texts.get("reports.section." + writer.code()),
                content.blocks(),
                writer.supposed() ? texts.get("reports.supposed") : null);
    }

    private static String subject(ReportDefinition definition, ReportParameters p) {
        Texts texts = texts(p);
        return p.chosen() == null
                ? definition.subject(p.locale()).orElseGet(() -> texts.get("reports.subject.all"))
                : texts.get(
                        "reports.subject", p.operation().code(), p.operation().name(p.locale()));
    }

    private static List<Fact> facts(ReportDefinition definition, ReportParameters p) {
        Texts texts = texts(p);
        Formats formats = Formats.in(p.locale());
        List<Fact> facts = new ArrayList<>();
        if (definition.offers("date")) {
            facts.add(new Fact(texts.get("reports.date"), formats.date(p.date())));
        }
        if (definition.offers("from") || definition.offers("to")) {
            facts.add(new Fact(texts.get("reports.period"), period(definition.offers("date"), p, texts, formats)));
        }
        if (definition.offers("basis")) {
            facts.add(new Fact(
                    texts.get("reports.basis"),
                    texts.get("financing.basis." + p.basis().code())));
        }
        if (definition.offers("scope")) {
            Scope scope = p.scope();
            facts.add(new Fact(
                    texts.get("reports.scope"),
                    scope == null ? texts.get("reports.scope.all") : texts.get("scope." + scope.code())));
        }
        return facts;
    }

    /** @param dated whether charts end on a date that is told, where the period is left open */
    private static String period(boolean dated, ReportParameters p, Texts texts, Formats formats) {
        if (!dated && p.to() == null) {
            return p.from() == null
                    ? texts.get("reports.period.unbounded")
                    : texts.get("reports.period.since", formats.date(p.from()));
        }
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
