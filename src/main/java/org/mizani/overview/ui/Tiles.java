package org.mizani.overview.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.overview.Standing;
import org.mizani.parity.ParityRow;
import org.mizani.parity.TargetWords;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Four tiles that answer before the table is read. */
final class Tiles extends Div {

    private final Texts texts;
    private final Formats formats;

    Tiles(List<Standing> standings, Basis basis, Locale locale) {
        texts = Texts.in(locale);
        formats = Formats.in(locale);
        addClassName("tiles");
        add(reporting(standings), share(standings), need(standings, basis), freshness(standings));
    }

    private Div reporting(List<Standing> standings) {
        long reporting = standings.stream().filter(s -> !s.silent()).count();
        return tile(
                texts.get("overview.tile.reporting"),
                texts.get("overview.tile.of", formats.count(reporting), formats.count(standings.size())),
                texts.get("overview.tile.reporting-note"));
    }

    /** Shares are added up before they are divided; each operation at its own latest report. */
    private Div share(List<Standing> standings) {
        List<ParityRow> troops = standings.stream()
                .flatMap(s -> s.headline().stream())
                .filter(r -> r.component() == org.mizani.operations.Component.TROOPS)
                .toList();
        Share all = troops.stream().map(r -> r.people().paired()).reduce(Share.NONE, Share::plus);
        Optional<LocalDate> first = troops.stream().map(ParityRow::date).min(Comparator.naturalOrder());
        Optional<LocalDate> last = troops.stream().map(ParityRow::date).max(Comparator.naturalOrder());
        MetricValue share = troops.isEmpty() ? MetricValue.notReported() : all.fraction();
        String note = first.isEmpty() || last.isEmpty()
                ? ""
                : texts.get(
                        "overview.tile.share-note",
                        formats.count(troops.size()),
                        formats.shortDate(first.get()),
                        formats.shortDate(last.get()));
        return tile(
                texts.get("overview.tile.share"),
                formats.share(share),
                target(troops).map(t -> note + " " + t).orElse(note));
    }

    /** Named where all reports are read against the same one. */
    private Optional<String> target(List<ParityRow> troops) {
        List<String> targets = troops.stream()
                .map(r -> r.target() == null ? "" : TargetWords.share(r.target(), texts))
                .distinct()
                .toList();
        return targets.size() == 1 && !targets.getFirst().isEmpty()
                ? Optional.of(texts.get("overview.tile.target", targets.getFirst()))
                : Optional.empty();
    }

    private Div need(List<Standing> standings, Basis basis) {
        List<FundingPosition> needs = standings.stream()
                .flatMap(s -> s.need().stream())
                .filter(n -> n.shortfall(basis).shortfall().known().isPresent())
                .toList();
        long shortOf = needs.stream()
                .filter(n ->
                        n.shortfall(basis).shortfall().known().orElseThrow().signum() > 0)
                .count();
        return tile(
                texts.get("overview.tile.short"),
                texts.get("overview.tile.of", formats.count(shortOf), formats.count(needs.size())),
                texts.get("overview.tile.short-note", texts.get("financing.basis." + basis.code())));
    }

    private Div freshness(List<Standing> standings) {
        Optional<LocalDate> newest =
                standings.stream().flatMap(s -> s.lastReport().stream()).max(Comparator.naturalOrder());
        return tile(
                texts.get("overview.tile.fresh"),
                newest.map(formats::shortDate).orElseGet(() -> texts.get("value.not-reported")),
                texts.get("overview.tile.fresh-note"));
    }

    private static Div tile(String label, String value, String note) {
        Div tile = new Div(part("tile-label", label), part("tile-value", value), part("tile-note", note));
        tile.addClassName("tile");
        return tile;
    }

    private static Div part(String className, String text) {
        Div part = new Div(text);
        part.addClassName(className);
        return part;
    }
}
