package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityStatus;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What an answer is about, in the reader's language. */
public final class ExplorerWords {

    private static final int MOST_NAMED = 4;

    private final Explored explored;
    private final Map<String, String> countries;
    private final Texts texts;
    private final Formats formats;

    /** @param countries names by ISO 3166-1 alpha-3 */
    public ExplorerWords(Explored explored, Map<String, String> countries, Locale locale) {
        this.explored = explored;
        this.countries = Map.copyOf(countries);
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    /** The name of a row. */
    String label(Breakdown kind, String key) {
        return switch (kind) {
            case COMPONENT -> texts.get("component." + key);
            case TYPE -> texts.get("personnel-type." + key);
            case OPERATION -> key;
            case LEAD -> joined(key, "organisation.", "parity.explorer.lead.none");
            case REGION -> joined(key, "region.", "parity.explorer.region.none");
            case CONTRIBUTOR -> country(key);
            case DATE -> formats.month(YearMonth.parse(key).atEndOfMonth());
        };
    }

    String country(String code) {
        return countries.getOrDefault(code, code);
    }

    private String joined(String codes, String prefix, String none) {
        return codes.isEmpty()
                ? texts.get(none)
                : Stream.of(codes.split(" ", -1))
                        .map(code -> texts.has(prefix + code) ? texts.get(prefix + code) : code)
                        .reduce((a, b) -> texts.get("organisation.and", a, b))
                        .orElse(codes);
    }

    /** "by component", "by operation" ... */
    String by() {
        return texts.get("parity.explorer.rows." + explored.question().by().code());
    }

    /** Whom the figures are about: all operations, or those named, and what narrows them down. */
    String scope() {
        Exploration question = explored.question();
        List<String> words = new ArrayList<>();
        words.add(
                question.operations().isEmpty() ? texts.get("parity.explorer.scope.all") : few(question.operations()));
        String region = question.region();
        if (region != null) {
            words.add(texts.get("parity.explorer.scope.region", texts.get("region." + region)));
        }
        if (!question.components().isEmpty()) {
            words.add(few(question.components().stream()
                    .map(c -> texts.get("component." + c.code()))
                    .toList()));
        }
        if (question.type() != null) {
            words.add(texts.get("personnel-type." + question.type().code()));
        }
        if (!question.contributors().isEmpty()) {
            words.add(texts.get(
                    "parity.explorer.scope.contributors",
                    few(question.contributors().stream().map(this::country).toList())));
        }
        return texts.listed(words.stream());
    }

    private String few(List<String> names) {
        return names.size() <= MOST_NAMED
                ? String.join(", ", names)
                : texts.get(
                        "parity.explorer.scope.more",
                        String.join(", ", names.subList(0, MOST_NAMED - 1)),
                        names.size() - MOST_NAMED + 1);
    }

    /** "UGPS target", "UGPS benchmark", or both where only some of the operations are bound. */
    String against() {
        List<Boolean> binding = explored.rows().stream()
                .filter(r -> r.target() != null)
                .map(ExploredRow::binding)
                .distinct()
                .toList();
        String kind = binding.size() == 2 ? "both" : binding.contains(true) ? "target" : "benchmark";
        return texts.get("parity.explorer.against." + kind, explored.framework().code());
    }

    /** A benchmark is never called a duty; two types of one target are named as such. */
    String status(ExploredRow row) {
        if (row.status() == ParityStatus.NO_TARGET && splits(row)) {
            return texts.get("parity.explorer.no-own-target");
        }
        return texts.get(row.status().key(row.binding()), explored.framework().code());
    }

    private boolean splits(ExploredRow row) {
        return row.slices().stream().allMatch(s -> RowMaker.split(s.type()))
                && (explored.question().by() == Breakdown.TYPE
                        || explored.question().type() != null);
    }

    /** The dates of the reports that are read: each where they are few, else the first and the last. */
    String reports() {
        SortedMap<String, SortedSet<LocalDate>> reports = explored.reports();
        if (reports.isEmpty()) {
            return "";
        }
        if (reports.size() <= MOST_NAMED && reports.values().stream().allMatch(d -> d.size() <= MOST_NAMED)) {
            return texts.get(
                    "parity.explorer.reports",
                    texts.listed(reports.entrySet().stream().map(e -> e.getKey() + " " + dates(e.getValue()))));
        }
        NavigableSet<LocalDate> all = new TreeSet<>();
        reports.values().forEach(all::addAll);
        return texts.get(
                "parity.explorer.reports.many",
                reports.size(),
                formats.shortDate(all.first()),
                formats.shortDate(all.last()));
    }

    private String dates(SortedSet<LocalDate> dates) {
        return dates.stream().map(formats::shortDate).collect(Collectors.joining(", "));
    }

    /** For sentences: 5.5 % (1,076 of 19,442). */
    String share(ExploredRow row) {
        MetricValue share = row.share();
        return share.known().isEmpty()
                ? formats.absent(share)
                : texts.get(
                        "parity.explorer.share",
                        formats.share(share),
                        formats.count(row.paired().part()),
                        formats.count(row.paired().whole()));
    }
}
