package org.mizani.financing.predictability;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.RateSentences;
import org.mizani.financing.Scope;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The measures of one operation with their definitions, and operations of one scope side by side. */
public final class PredictabilityTable {

    private static final String SOURCE = "source/";

    private PredictabilityTable() {}

    /** A row for each measure. */
    public static Table of(Predictability found, Locale locale) {
        Texts texts = Texts.in(locale);
        PredictabilityWords words = PredictabilityWords.in(locale);
        FundingQuestion question = found.question();
        return new Table(
                        texts.get(
                                "predictability.table.caption",
                                question.operation(),
                                MoneySentences.period(question.period(), locale),
                                texts.get("scope." + question.scope().code()),
                                question.currency()),
                        List.of(
                                new Column("measure", texts.get("predictability.table.measure"), ColumnType.TEXT),
                                new Column("value", texts.get("predictability.table.value"), ColumnType.TEXT),
                                new Column("about", texts.get("predictability.table.about"), ColumnType.TEXT)),
                        Arrays.stream(PredictabilityMeasure.values())
                                .map(m -> Row.of(List.of(
                                        TableCell.text(words.name(m)),
                                        new TableCell.Text(
                                                words.value(m, found.measured(m)),
                                                found.measured(m).known() ? SOURCE + found.figure(m) : null),
                                        TableCell.text(words.remarks(found.measured(m))))))
                                .toList(),
                        texts.get("predictability.table.note"))
                .withRates(RateSentences.of(found.position(), locale));
    }

    /**
     * A row for each operation.
     *
     * @param operations all of one scope
     * @param period null where each is read over all that is on record
     * @param weights of the reader's own score, which stands beside its parts and never alone
     * @param address of the page of an operation
     */
    public static Table compared(
            List<Predictability> operations,
            Scope scope,
            @Nullable Period period,
            String currency,
            Weights weights,
            UnaryOperator<String> address,
            Locale locale) {
        Texts texts = Texts.in(locale);
        PredictabilityWords words = PredictabilityWords.in(locale);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("operation", texts.get("predictability.compare.operation"), ColumnType.TEXT));
        columns.add(new Column("period", texts.get("financing.column.period"), ColumnType.TEXT));
        if (!weights.none()) {
            columns.add(new Column("score", texts.get("predictability.score"), ColumnType.SHARE));
        }
        for (PredictabilityMeasure measure : PredictabilityMeasure.values()) {
            columns.add(new Column(measure.code().replace('-', '_'), words.name(measure), type(measure)));
        }
        return new Table(
                        texts.get(
                                "predictability.compare.caption",
                                texts.get("scope." + scope.code()),
                                period == null
                                        ? texts.get("predictability.compare.all-periods")
                                        : MoneySentences.period(period, locale),
                                currency),
                        columns,
                        operations.stream()
                                .map(p -> row(p, weights, address, words, locale))
                                .toList(),
                        texts.get("predictability.compare.note"))
                .withRates(RateSentences.of(
                        operations.stream().map(Predictability::position).toList(), currency, locale));
    }

    private static Row row(
            Predictability found,
            Weights weights,
            UnaryOperator<String> address,
            PredictabilityWords words,
            Locale locale) {
        FundingQuestion question = found.question();
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.Text(question.operation(), address.apply(question.operation())));
        cells.add(TableCell.text(MoneySentences.period(question.period(), locale)));
        if (!weights.none()) {
            MetricValue score = weights.score(found);
            cells.add(TableCell.figure(
                    score,
                    score.known().isPresent()
                            ? PredictabilityFigure.of(question, PredictabilityFigure.SCORE + weights.words())
                            : null));
        }
        for (PredictabilityMeasure measure : PredictabilityMeasure.values()) {
            cells.add(cell(found, measure, words));
        }
        return Row.of(cells);
    }

    private static TableCell cell(Predictability found, PredictabilityMeasure measure, PredictabilityWords words) {
        Measured measured = found.measured(measure);
        if (measure.unit() == PredictabilityMeasure.Unit.DATE) {
            return measured.known()
                    ? new TableCell.Text(words.value(measure, measured), SOURCE + found.figure(measure))
                    : TableCell.figure(measured.value(), null);
        }
        MetricValue value = measure.unit() == PredictabilityMeasure.Unit.POINTS
                ? measured.value().map(v -> v.movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                : measured.value();
        return TableCell.figure(value, measured.known() ? found.figure(measure) : null)
                .withMark(words.caveat(measured).orElse(null));
    }

    private static ColumnType type(PredictabilityMeasure measure) {
        return switch (measure.unit()) {
            case SHARE -> ColumnType.SHARE;
            case DAYS, INDEX -> ColumnType.COUNT;
            case MONTHS, POINTS -> ColumnType.NUMBER;
            case DATE -> ColumnType.TEXT;
        };
    }
}
