package org.mizani.financing.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.LeftOut;
import org.mizani.financing.RateSentences;
import org.mizani.financing.Scope;
import org.mizani.financing.Support;
import org.mizani.financing.SupportMeasure;
import org.mizani.financing.partners.Partnerships.Answer;
import org.mizani.financing.partners.Partnerships.Row;
import org.mizani.metrics.Period;
import org.mizani.operations.PartnerGroup;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Partnerships as a matrix of marks, and as amounts for each scope apart. */
public final class PartnerTables {

    /** Of each reason; all of them are counted. */
    static final int MOST_OUTSIDE = 100;

    private final Answer answer;
    private final Period period;
    private final String currency;
    private final Map<String, String> names;
    private final Texts texts;

    /** @param names of partners by code */
    public PartnerTables(Answer answer, Period period, String currency, Map<String, String> names, Locale locale) {
        this.answer = answer;
        this.period = period;
        this.currency = currency;
        this.names = names;
        this.texts = Texts.in(locale);
    }

    /** A row for each partner, a column for each operation; marks alone, so that scopes may stand side by side. */
    public Table matrix() {
        List<String> operations = answer.rows().stream()
                .map(r -> r.support().operation())
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("partner", texts.get("financing.partners.partner"), ColumnType.TEXT));
        columns.add(new Column("group", texts.get("partners.column.group"), ColumnType.TEXT));
        operations.forEach(o -> columns.add(new Column(o, o, ColumnType.TEXT)));
        Map<String, List<Row>> byPartner = answer.rows().stream()
                .sorted(Comparator.comparing(Row::group, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(r -> name(r.support())))
                .collect(Collectors.groupingBy(r -> r.support().partner(), LinkedHashMap::new, Collectors.toList()));
        return new Table(
                texts.get("partners.matrix.caption", when()),
                columns,
                byPartner.values().stream().map(rows -> line(rows, operations)).toList(),
                texts.get("partners.matrix.note"));
    }

    private Table.Row line(List<Row> rows, List<String> operations) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(name(rows.getFirst().support())));
        cells.add(TableCell.text(group(rows.getFirst().group())));
        for (String operation : operations) {
            List<String> marks = rows.stream()
                    .map(Row::support)
                    .filter(s -> s.operation().equals(operation))
                    .sorted(Comparator.comparing(Support::form))
                    .map(this::mark)
                    .distinct()
                    .toList();
            cells.add(
                    marks.isEmpty()
                            ? TableCell.text(texts.get("partners.nothing"))
                            : new TableCell.Text(String.join(", ", marks), "operations/" + operation + "?tab=money"));
        }
        return Table.Row.of(cells);
    }

    /** A promise is no money, and says so. */
    private String mark(Support support) {
        String form = texts.get("partners.form." + support.form().code());
        return support.given() ? support.form().shape() + "\u00a0" + form : texts.get("partners.promised", form);
    }

    /** The amounts of each scope, never added over scopes. */
    public List<Table> amounts() {
        Map<Scope, List<Row>> byScope = answer.rows().stream()
                .collect(Collectors.groupingBy(r -> r.support().scope(), TreeMap::new, Collectors.toList()));
        return byScope.entrySet().stream()
                .map(e -> amounts(e.getKey(), e.getValue()))
                .toList();
    }

    private Table amounts(Scope scope, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("partner", texts.get("financing.partners.partner"), ColumnType.TEXT),
                new Column("group", texts.get("partners.column.group"), ColumnType.TEXT),
                new Column("operation", texts.get("partners.column.operation"), ColumnType.TEXT),
                new Column("form", texts.get("partners.column.form"), ColumnType.TEXT)));
        Stream.of(SupportMeasure.values())
                .map(m -> new Column(
                        m.code().replace('-', '_'),
                        texts.get("financing.in-currency", texts.get("partners.measure." + m.code()), currency),
                        ColumnType.MONEY))
                .forEach(columns::add);
        return new Table(
                        texts.get("partners.amounts.caption", texts.get("scope." + scope.code()), when(), currency),
                        columns,
                        rows.stream().map(this::row).toList(),
                        texts.get("partners.amounts.note"))
                .withRates(
                        RateSentences.of(answer.rates(), answer.notConverted().size(), currency, texts.locale()));
    }

    private Table.Row row(Row row) {
        Support support = row.support();
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.text(name(support)),
                TableCell.text(group(row.group())),
                new TableCell.Text(support.operation(), "operations/" + support.operation() + "?tab=money"),
                TableCell.text(mark(support))));
        for (SupportMeasure measure : SupportMeasure.values()) {
            boolean known = support.value(measure).known().isPresent();
            cells.add(TableCell.figure(support.value(measure), known ? support.figure(measure) : null));
        }
        return Table.Row.of(cells);
    }

    /** The claims that no row contains, and why; empty when there are none. */
    public Optional<Table> outside() {
        return LeftOut.table(
                texts.get("partners.title") + ", " + when(),
                answer.notConverted().stream().limit(MOST_OUTSIDE).toList(),
                answer.beyond().stream().limit(MOST_OUTSIDE).toList(),
                List.of(),
                texts.locale());
    }

    private String when() {
        return PartnerSentences.when(period, texts);
    }

    private String name(Support support) {
        return support.partner().isBlank()
                ? texts.get("financing.partners.unnamed")
                : Objects.requireNonNullElse(names.get(support.partner()), support.partner());
    }

    private String group(@Nullable PartnerGroup group) {
        return texts.get(group == null ? "partner-group.unknown" : "partner-group." + group.code());
    }
}
