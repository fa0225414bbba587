package org.mizani.overview.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ChartView;
import org.mizani.charts.SharePoint;
import org.mizani.charts.SparklineChart;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.overview.Standing;
import org.mizani.overview.StandingSort;
import org.mizani.overview.StandingTable;
import org.mizani.tables.Table.Column;
import org.mizani.tables.ui.TableDecor;
import org.mizani.ui.Links;
import org.mizani.ui.texts.Texts;

/** Sparklines and sorting for the table of operations. */
final class StandingDecor implements TableDecor {

    private static final int FEWEST_POINTS = 2;

    private final List<Standing> rows;
    private final @Nullable OverviewFilter filter;
    private final Texts texts;

    /** @param filter of the page that the headings sort, null where they do not */
    StandingDecor(List<Standing> rows, @Nullable OverviewFilter filter, Locale locale) {
        this.rows = rows;
        this.filter = filter;
        this.texts = Texts.in(locale);
    }

    @Override
    public boolean terse() {
        return true;
    }

    @Override
    public Optional<SortLink> sort(Column column) {
        return filter == null
                ? Optional.empty()
                : StandingSort.byCode(column.key()).map(sort -> link(sort, filter));
    }

    private static SortLink link(StandingSort sort, OverviewFilter filter) {
        SortOrder order = filter.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING;
        return new SortLink(
                Links.href("", filter.sortedBy(sort).words()), sort == filter.sort() ? order : SortOrder.NONE);
    }

    @Override
    public Optional<Component> picture(Column column, int row) {
        if (!column.key().equals(StandingTable.TREND)) {
            return Optional.empty();
        }
        Standing standing = rows.get(row);
        return standing.trend()
                .map(StandingDecor::points)
                .filter(points -> points.stream().filter(p -> p.share() != null).count() >= FEWEST_POINTS)
                .map(points -> new ChartView(sparkline(standing, points)));
    }

    private SparklineChart sparkline(Standing standing, List<SharePoint> points) {
        String name = texts.get("overview.trend-name", standing.operation().code(), texts.get("overview.table.trend"));
        BigDecimal target =
                standing.headline().flatMap(r -> r.targetShare().known()).orElse(null);
        ChartFrame frame =
                new ChartFrame(name, null, "", "", name, texts.locale().getLanguage());
        return new SparklineChart(frame, points, target);
    }

    private static List<SharePoint> points(HeadcountSeries series) {
        return series.points().stream()
                .map(p -> new SharePoint(p.date(), p.people().paired()))
                .toList();
    }
}
