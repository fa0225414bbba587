package org.mizani.financing.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.CashCover;
import org.mizani.financing.Measure;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How long the money of some operations lasts, in words. */
public final class CashSentences {

    private static final int MOST_RUN_OUTS = 5;

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final Formats formats;

    public CashSentences(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
    }

    /** The mean need of a month, and when the cash of each operation ends. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        MetricValue need = overview.monthlyNeed();
        all.add(
                need.known().isPresent()
                        ? texts.get("financing.explorer.sentence.monthly-need", words.money(need))
                        : texts.get("financing.explorer.sentence.no-monthly-need", formats.absent(need)));
        List<OperationRow> ending =
                overview.rows().stream().filter(CashSentences::ends).toList();
        ending.stream().limit(MOST_RUN_OUTS).forEach(row -> all.add(runOut(row)));
        if (ending.size() > MOST_RUN_OUTS) {
            all.add(texts.get("financing.explorer.sentence.more-run-outs", ending.size() - MOST_RUN_OUTS));
        }
        if (ending.isEmpty()) {
            all.add(texts.get("financing.explorer.sentence.no-cash"));
        }
        return all;
    }

    private static boolean ends(OperationRow row) {
        CashCover cash = row.position().cash();
        return cash != null && cash.runOutOn() != null;
    }

    private String runOut(OperationRow row) {
        CashCover cash = row.position().cash();
        LocalDate day = cash == null ? null : cash.runOutOn();
        return cash == null || day == null
                ? ""
                : texts.get(
                        "financing.explorer.sentence.run-out",
                        row.operation().code(),
                        words.money(row.value(Measure.CASH)),
                        formats.date(cash.asOf()),
                        formats.date(day));
    }
}
