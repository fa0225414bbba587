package org.mizani.parity.explorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.People;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityStatus;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** An answer in a few sentences, before any table is read. */
public final class ExplorerSentences {

    private final Explored explored;
    private final ExplorerWords words;
    private final Texts texts;
    private final Formats formats;

    private ExplorerSentences(Explored explored, ExplorerWords words) {
        this.explored = explored;
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
    }

    public static List<String> of(Explored explored, ExplorerWords words) {
        return new ExplorerSentences(explored, words).sentences();
    }

    private List<String> sentences() {
        List<String> all = new ArrayList<>();
        ExploredRow whole = whole();
        if (whole != null) {
            all.add(texts.get("parity.explorer.sentence.whole", words.scope(), words.share(whole), apart(whole)));
        }
        if (explored.question().by() == Breakdown.DATE) {
            explored.lines().forEach(line -> overTime(line, all));
        } else {
            extremes(all);
            statuses(all);
        }
        all.add(words.reports());
        return all.stream().filter(s -> !s.isBlank()).toList();
    }

    private @Nullable ExploredRow whole() {
        return explored.rows().size() == 1 && explored.question().by() != Breakdown.DATE
                ? explored.rows().getFirst()
                : explored.total();
    }

    private String apart(ExploredRow row) {
        MetricValue without = row.people().notReported();
        return without.known().filter(n -> n.signum() > 0).isPresent()
                ? texts.get("parity.explorer.sentence.apart", formats.count(without))
                : "";
    }

    private void extremes(List<String> all) {
        List<ExploredRow> known = explored.rows().stream()
                .filter(ExploredRow::reported)
                .sorted(Comparator.comparing(ExplorerSentences::fraction))
                .toList();
        if (known.size() > 1) {
            ExploredRow low = known.getFirst();
            ExploredRow high = known.getLast();
            all.add(texts.get("parity.explorer.sentence.extremes", name(high), share(high), name(low), share(low)));
        }
    }

    private void statuses(List<String> all) {
        List<ExploredRow> measured =
                explored.rows().stream().filter(r -> r.target() != null).toList();
        if (measured.isEmpty()) {
            if (!explored.rows().isEmpty()) {
                all.add(texts.get(
                        "parity.explorer.sentence.no-target",
                        explored.framework().code()));
            }
            return;
        }
        long met = measured.stream().filter(r -> r.status() == ParityStatus.MET).count();
        all.add(texts.get("parity.explorer.sentence.met", met, measured.size(), words.against()));
    }

    private void overTime(ExploredLine line, List<String> all) {
        List<HeadcountSeries.Point> known = line.series().points().stream()
                .filter(p -> p.people().share().known().isPresent())
                .toList();
        if (known.size() > 1) {
            all.add(texts.get(
                    "parity.explorer.sentence.over-time",
                    words.label(line.kind(), line.key()),
                    shareOf(known.getFirst()),
                    formats.date(known.getFirst().date()),
                    shareOf(known.getLast()),
                    formats.date(known.getLast().date())));
        }
    }

    private String shareOf(HeadcountSeries.Point point) {
        People people = point.people();
        return formats.share(people.share());
    }

    private static BigDecimal fraction(ExploredRow row) {
        return row.share().known().orElseThrow();
    }

    private String name(ExploredRow row) {
        return words.label(explored.question().by(), row.key());
    }

    /** A share of few people is marked as such. */
    private String share(ExploredRow row) {
        String share = words.share(row);
        return row.small() ? share + ", " + texts.get("parity.mark.small") : share;
    }
}
