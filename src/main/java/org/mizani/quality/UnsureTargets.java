package org.mizani.quality;

import java.util.ArrayList;
import java.util.List;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TargetStatus;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Targets that are interpolated or unverified, with the framework that they belong to and whom it binds. */
final class UnsureTargets {

    private final TargetQueries targets;
    private final Texts texts;
    private final QualityTexts common;

    UnsureTargets(TargetQueries targets, Texts texts) {
        this.targets = targets;
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        List<Row> rows = new ArrayList<>();
        for (TargetFramework framework : targets.frameworks()) {
            if (used(framework, examined)) {
                for (Component component : Component.values()) {
                    targets.steps(framework.code(), component).steps().stream()
                            .filter(t -> t.status() != TargetStatus.VERIFIED)
                            .forEach(t -> rows.add(row(t, framework)));
                }
            }
        }
        return new QualityGroup(
                QualityKind.UNSURE_TARGETS,
                rows.size(),
                common.table(
                        QualityKind.UNSURE_TARGETS,
                        List.of(
                                common.column("framework", ColumnType.TEXT),
                                common.column("component", ColumnType.TEXT),
                                common.column("year", ColumnType.TEXT),
                                common.column("share", ColumnType.SHARE),
                                common.column("status", ColumnType.TEXT),
                                common.column("used", ColumnType.TEXT),
                                common.column("source", ColumnType.TEXT)),
                        rows),
                null,
                1);
    }

    /** Of one operation: the frameworks that its figures are read against. */
    private static boolean used(TargetFramework framework, Examined examined) {
        return examined.question().operation() == null
                || framework.code().equals(TargetFramework.USUAL)
                || examined.operations().stream().anyMatch((Operation o) -> framework.binds(o));
    }

    private Row row(Target target, TargetFramework framework) {
        return Row.of(List.of(
                TableCell.text(framework.name(texts.locale())),
                TableCell.text(texts.get("component." + target.component().code())),
                TableCell.text(Integer.toString(target.year())),
                TableCell.figure(MetricValue.of(target.share()), target.id()),
                TableCell.text(
                        texts.get("parity.target-status." + target.status().code())),
                TableCell.text(use(framework)),
                TableCell.text(target.source())));
    }

    private String use(TargetFramework framework) {
        String leads = String.join(", ", framework.bindsLeads());
        String binds = leads.isEmpty() ? texts.get("quality.binds-nobody") : texts.get("quality.binds", leads);
        return framework.code().equals(TargetFramework.USUAL) ? binds + " " + texts.get("quality.usual") : binds;
    }
}
