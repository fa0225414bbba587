package org.mizani.stipends;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureOrigin.Input;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains stipends by people and rates of their months, by what was paid, and by what is claimed. */
@Component
final class StipendFigures implements FigureResolver {

    private final StipendCalculator calculator;
    private final OperationQueries operations;

    StipendFigures(StipendCalculator calculator, OperationQueries operations) {
        this.calculator = calculator;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return StipendFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return StipendFigure.parse(id)
                .filter(f -> operations.byCode(f.question().operation()).isPresent())
                .flatMap(f -> origin(f, calculator.account(f.question()), Texts.in(locale)));
    }

    static Optional<FigureOrigin> origin(StipendFigure figure, StipendAccount account, Texts texts) {
        YearMonth month = figure.month();
        if (month == null) {
            return Optional.of(
                    computed(figure, value(figure.measure(), account), inputs(figure, account, texts), texts));
        }
        return account.months().stream()
                .filter(m -> m.month().equals(month))
                .findFirst()
                .flatMap(m -> ofMonth(figure, m, account, texts));
    }

    private static Optional<FigureOrigin> ofMonth(
            StipendFigure figure, MonthDue month, StipendAccount account, Texts texts) {
        return switch (figure.measure()) {
            case PERSON_MONTHS ->
                Optional.of(computed(
                        figure,
                        month.strength().people(),
                        StrengthInputs.of(month.strength(), account.question(), texts),
                        texts));
            case DUE -> Optional.of(computed(figure, month.due(), due(month, account, texts), texts));
            case OWED, SURPLUS, DIFFERENCE -> Optional.empty();
        };
    }

    private static MetricValue value(StipendMeasure measure, StipendAccount account) {
        return switch (measure) {
            case PERSON_MONTHS -> account.personMonths();
            case DUE -> account.due();
            case OWED -> account.owed();
            case SURPLUS -> account.surplus();
            case DIFFERENCE -> account.difference();
        };
    }

    private static List<Input> inputs(StipendFigure figure, StipendAccount account, Texts texts) {
        return switch (figure.measure()) {
            case PERSON_MONTHS, DUE -> months(figure.measure(), account, texts);
            case OWED, SURPLUS -> {
                List<Input> inputs = new ArrayList<>(List.of(input(StipendMeasure.DUE, account.due(), account, texts)));
                FigureId paid = account.paid().figure();
                if (paid != null) {
                    inputs.add(new Input(
                            paid,
                            texts.get("stipends.paid." + account.paid().word().code()),
                            account.paid().amount()));
                }
                yield inputs;
            }
            case DIFFERENCE -> {
                List<Input> inputs = new ArrayList<>();
                FigureId claimed = account.claimed().figure();
                if (claimed != null) {
                    inputs.add(new Input(
                            claimed,
                            texts.get("stipends.claimed"),
                            account.claimed().amount()));
                }
                inputs.add(input(StipendMeasure.OWED, account.owed(), account, texts));
                yield inputs;
            }
        };
    }

    private static List<Input> months(StipendMeasure measure, StipendAccount account, Texts texts) {
        return account.months().stream()
                .filter(m -> m.strength().known().isPresent())
                .map(m -> new Input(
                        account.figure(measure, m),
                        texts.get(
                                "stipends.figure.month",
                                texts.get("stipends.measure." + measure.code()),
                                StipendWords.month(m.month(), texts)),
                        measure == StipendMeasure.DUE ? m.due() : m.strength().people()))
                .toList();
    }

    private static Input input(StipendMeasure measure, MetricValue value, StipendAccount account, Texts texts) {
        return new Input(account.figure(measure), texts.get("stipends.measure." + measure.code()), value);
    }

    /** What the reader typed is no figure of anybody's: the formula says it. */
    private static List<Input> due(MonthDue month, StipendAccount account, Texts texts) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                account.figure(StipendMeasure.PERSON_MONTHS, month),
                texts.get("stipends.measure.person-months"),
                month.strength().people()));
        StipendRevision rate = month.rate();
        if (rate != null) {
            inputs.add(new Input(
                    rate.key().figure(account.question().knownAt()),
                    StipendWords.name(rate.key(), texts),
                    month.amount()));
        }
        return inputs;
    }

    private static FigureOrigin computed(StipendFigure figure, MetricValue value, List<Input> inputs, Texts texts) {
        StipendQuestion question = figure.question();
        YearMonth month = figure.month();
        String typed = question.strength() == null
                ? ""
                : " "
                        + texts.get(
                                "stipends.figure.typed",
                                Formats.in(texts.locale()).count(question.strength()));
        String paid = question.paid() == null
                ? ""
                : " "
                        + texts.get(
                                "stipends.figure.typed-paid",
                                Formats.in(texts.locale()).amount(MetricValue.of(question.paid())));
        String time = month == null
                ? texts.get(
                        "stipends.period",
                        StipendWords.month(question.from(), texts),
                        StipendWords.month(question.to(), texts))
                : StipendWords.month(month, texts);
        String key = "stipends.formula." + figure.measure().code() + (month == null ? "" : ".month");
        return new FigureOrigin.Computed(
                texts.get(
                        "stipends.figure",
                        texts.get("stipends.measure." + figure.measure().code()),
                        question.operation(),
                        StipendWords.whom(question, texts),
                        StipendWords.kind(question.kind(), texts),
                        time),
                value,
                texts.get(key) + typed + paid,
                inputs);
    }
}
