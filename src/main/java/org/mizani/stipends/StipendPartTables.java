package org.mizani.stipends;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Arrears;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** An account of stipends by contributor and by component; the parts add up to the whole. */
public final class StipendPartTables {

    private final StipendAccount account;
    private final StipendColumns columns;
    private final Map<String, String> names;
    private final Texts texts;

    /** @param names of contributors by code */
    public StipendPartTables(StipendAccount account, Map<String, String> names, Texts texts) {
        this.account = account;
        this.columns = new StipendColumns(account, texts);
        this.names = Map.copyOf(names);
        this.texts = texts;
    }

    public Table byContributor() {
        return parts(
                "contributor",
                "stipends.contributors.caption",
                account.byContributor(),
                code -> code.equals(Arrears.ALL)
                        ? texts.get("headcounts.not-broken-down")
                        : names.getOrDefault(code, code),
                code -> new StipendFigureOf(
                        account.question().withContributor(code),
                        account.question().contributor() == null));
    }

    public Table byComponent() {
        return parts(
                "component",
                "stipends.components.caption",
                account.byComponent(),
                code -> texts.get("component." + code),
                code -> new StipendFigureOf(
                        account.question().withComponent(Component.byCode(code).orElseThrow()), true));
    }

    /** @param named true where the question about the part can be asked */
    private record StipendFigureOf(StipendQuestion question, boolean named) {
        @Nullable
        FigureId of(StipendMeasure measure) {
            return named ? new StipendFigure(question, measure, null).id() : null;
        }
    }

    private Table parts(
            String key,
            String caption,
            List<StipendAccount.Part> parts,
            Function<String, String> name,
            Function<String, StipendFigureOf> figure) {
        List<Row> rows = new ArrayList<>();
        for (StipendAccount.Part part : parts.stream()
                .sorted(Comparator.comparing(p -> name.apply(p.code()), Collator.getInstance(texts.locale())))
                .toList()) {
            StipendFigureOf figures = figure.apply(part.code());
            List<TableCell> cells = new ArrayList<>(List.of(
                    TableCell.text(name.apply(part.code())),
                    TableCell.figure(part.personMonths(), figures.of(StipendMeasure.PERSON_MONTHS))
                            .withMark(part.blanks() == 0 ? null : texts.get("stipends.blank", part.blanks()))));
            for (String currency : account.currencies()) {
                cells.add(TableCell.figure(
                        Objects.requireNonNull(part.dues().get(currency)),
                        columns.several() ? null : figures.of(StipendMeasure.DUE)));
            }
            rows.add(Row.of(cells));
        }
        List<Column> headings = new ArrayList<>(List.of(
                new Column(key, texts.get("stipends." + key), ColumnType.TEXT),
                new Column("person_months", texts.get("stipends.measure.person-months"), ColumnType.COUNT)));
        List<TableCell> together = new ArrayList<>(List.of(
                TableCell.text(texts.get("stipends.together")),
                columns.computed(StipendMeasure.PERSON_MONTHS, account.personMonths())
                        .withFormula("SUM({person_months:above})")));
        for (String currency : account.currencies()) {
            headings.add(columns.due(currency));
            together.add(columns.together(currency));
        }
        rows.add(new Row(together, true));
        return new Table(columns.caption(caption), headings, rows, null);
    }
}
