package org.mizani.parity.explorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChangeChart;
import org.mizani.charts.ChartFrame;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.parity.ShareChange;
import org.mizani.parity.ShownChange;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** A change explained by contributors: in a sentence, as a waterfall, and as a table whose parts add up. */
public final class ChangeStory {

    /** So many contributors have a step of their own; the others are one. */
    static final int MOST_STEPS = 6;

    private final ShareChange change;
    private final ShownChange shown;
    private final ChangeAnswer.Compared compared;
    private final ExplorerWords words;
    private final Texts texts;
    private final Formats formats;

    public ChangeStory(ChangeAnswer.Explained explained, ExplorerWords words) {
        this.change = explained.change();
        this.shown = ShownChange.of(change, ShownChange.DECIMALS);
        this.compared = explained.compared();
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
    }

    /** What changed and why, then which reports say so. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "parity.change.sentence",
                words.scope(),
                fine(shown.before()),
                formats.date(compared.from()),
                fine(shown.after()),
                formats.date(compared.to()),
                points(shown.total()),
                points(shown.within()),
                points(shown.mix())));
        List<ShareChange.Part> largest = change.largestWithin().stream()
                .filter(p -> shown.within(p).signum() != 0)
                .limit(3)
                .toList();
        if (!largest.isEmpty()) {
            sentences.add(texts.get(
                    "parity.change.largest",
                    texts.listed(largest.stream()
                            .map(p -> texts.get(
                                    "parity.change.one", words.country(p.contributor()), points(shown.within(p)))))));
        }
        sentences.add(reports(compared, words));
        return sentences;
    }

    /** What changed where nobody can say why. */
    public static List<String> of(ChangeAnswer.NotBrokenDown whole, ExplorerWords words) {
        ShownChange shown = ShownChange.of(
                ShareChange.of(Map.of("", whole.before()), Map.of("", whole.after())), ShownChange.DECIMALS);
        Formats formats = words.formats();
        ChangeAnswer.Compared compared = whole.compared();
        return List.of(
                words.texts()
                        .get(
                                "parity.change.not-broken-down",
                                words.scope(),
                                formats.fineShare(MetricValue.of(shown.before())),
                                formats.date(compared.from()),
                                formats.fineShare(MetricValue.of(shown.after())),
                                formats.date(compared.to()),
                                formats.finePoints(MetricValue.of(shown.total())),
                                String.join(", ", whole.operations())),
                reports(compared, words));
    }

    /** Which reports are compared, and which operations have only one. */
    public static String reports(ChangeAnswer.Compared compared, ExplorerWords words) {
        Texts texts = words.texts();
        String read = texts.get("parity.change.reports", span(compared.before(), words), span(compared.after(), words));
        List<String> unchanged = compared.unchanged();
        return unchanged.isEmpty()
                ? read
                : read + " " + texts.get("parity.change.unchanged", String.join(", ", unchanged));
    }

    private static String span(Map<String, SortedSet<LocalDate>> dates, ExplorerWords words) {
        List<LocalDate> all = dates.values().stream()
                .flatMap(days -> days.stream())
                .distinct()
                .sorted()
                .toList();
        if (all.isEmpty()) {
            return words.texts().get("value.not-reported");
        }
        String first = words.formats().shortDate(all.getFirst());
        return all.size() == 1
                ? words.texts().get("parity.change.read.one", dates.size(), first)
                : words.texts()
                        .get(
                                "parity.change.read.many",
                                dates.size(),
                                first,
                                words.formats().shortDate(all.getLast()));
    }

    /** Share, what contributors changed in themselves, what the mix changed, share. */
    public ChangeChart chart() {
        List<ChangeChart.Step> steps = new ArrayList<>();
        steps.add(share(compared.from(), shown.before()));
        List<ShareChange.Part> own = change.largestWithin().stream()
                .filter(p -> p.within().numerator().signum() != 0)
                .toList();
        int named = own.size() <= MOST_STEPS + 1 ? own.size() : MOST_STEPS;
        BigDecimal rest = shown.within();
        for (ShareChange.Part part : own.subList(0, named)) {
            BigDecimal points = shown.within(part);
            rest = rest.subtract(points);
            steps.add(new ChangeChart.Step(
                    texts.get("parity.change.step.within", words.country(part.contributor())),
                    ChangeChart.Kind.WITHIN,
                    points));
        }
        if (named < own.size()) {
            steps.add(new ChangeChart.Step(
                    texts.get("parity.change.step.rest", own.size() - named), ChangeChart.Kind.WITHIN, rest));
        }
        steps.add(new ChangeChart.Step(texts.get("parity.change.step.mix"), ChangeChart.Kind.MIX, shown.mix()));
        steps.add(share(compared.to(), shown.after()));
        return new ChangeChart(frame(), ShownChange.DECIMALS, steps);
    }

    private ChangeChart.Step share(LocalDate day, BigDecimal share) {
        return new ChangeChart.Step(
                texts.get("parity.change.step.share", formats.date(day)), ChangeChart.Kind.SHARE, share);
    }

    private ChartFrame frame() {
        return new ChartFrame(
                title(),
                texts.get("parity.change.subtitle"),
                texts.get("parity.change.source"),
                reports(compared, words),
                String.join(" ", sentences()),
                texts.locale().getLanguage());
    }

    private String title() {
        return texts.get(
                "parity.change.title", words.scope(), formats.date(compared.from()), formats.date(compared.to()));
    }

    /** Each contributor with its counts and its two parts; the last row adds them up. */
    public Table table() {
        List<Row> rows = new ArrayList<>();
        change.largestWithin().stream()
                .sorted(Comparator.comparing(ShareChange.Part::total, Comparator.reverseOrder()))
                .forEach(p -> rows.add(row(p)));
        rows.add(total());
        return new Table(
                title(),
                List.of(
                        new Column("contributor", texts.get("parity.explorer.by.contributor"), ColumnType.TEXT),
                        count("women_from", "parity.change.women-from"),
                        count("n_from", "parity.change.n-from"),
                        new Column("share_from", texts.get("parity.change.share-from"), ColumnType.SHARE),
                        count("women_to", "parity.change.women-to"),
                        count("n_to", "parity.change.n-to"),
                        new Column("share_to", texts.get("parity.change.share-to"), ColumnType.SHARE),
                        new Column("within", texts.get("parity.change.within"), ColumnType.FINE_POINTS),
                        new Column("mix", texts.get("parity.change.mix"), ColumnType.FINE_POINTS),
                        new Column("total", texts.get("parity.change.total"), ColumnType.FINE_POINTS)),
                rows,
                texts.get("parity.change.note"));
    }

    private Column count(String key, String heading) {
        return new Column(key, texts.get(heading), ColumnType.COUNT);
    }

    private Row row(ShareChange.Part part) {
        BigDecimal within = shown.within(part);
        BigDecimal mix = shown.mix(part);
        String enters = part.enters() ? texts.get("parity.change.enters") : null;
        return new Row(
                cells(
                        words.country(part.contributor()),
                        part.before(),
                        part.after(),
                        within,
                        mix,
                        part.leaves() ? texts.get("parity.change.leaves") : enters),
                false);
    }

    private Row total() {
        return new Row(
                cells(
                        texts.get("parity.change.all"),
                        change.before(),
                        change.after(),
                        shown.within(),
                        shown.mix(),
                        null),
                true);
    }

    private List<TableCell> cells(
            String name, Share before, Share after, BigDecimal within, BigDecimal mix, @Nullable String mark) {
        return List.of(
                TableCell.text(name),
                people(before, before.part()),
                people(before, before.whole()),
                shareCell(before),
                people(after, after.part()),
                people(after, after.whole()),
                shareCell(after),
                part(within),
                new TableCell.Figure(MetricValue.of(mix), null, null, mark),
                part(within.add(mix)).withFormula("{within}+{mix}"));
    }

    private static TableCell.Figure people(Share share, long count) {
        return TableCell.figure(share.whole() == 0 ? share.fraction() : MetricValue.of(count), null);
    }

    private TableCell shareCell(Share share) {
        TableCell.Figure cell = TableCell.figure(share.fraction(), null);
        return share.whole() > 0 && share.small() ? cell.withMark(texts.get("parity.mark.small")) : cell;
    }

    private static TableCell.Figure part(BigDecimal points) {
        return TableCell.figure(MetricValue.of(points), null);
    }

    private String fine(BigDecimal share) {
        return formats.fineShare(MetricValue.of(share));
    }

    private String points(BigDecimal points) {
        return formats.finePoints(MetricValue.of(points));
    }
}
