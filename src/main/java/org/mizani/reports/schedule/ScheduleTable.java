package org.mizani.reports.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mizani.reports.schedule.ScheduleRun.Way;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Runs of schedules in words. */
public final class ScheduleTable {

    private ScheduleTable() {}

    /**
     * @param runs the newest first
     * @param names of schedules by id
     */
    public static Table of(List<ScheduleRun> runs, Map<Long, String> names, Locale locale) {
        Texts texts = Texts.in(locale);
        return new Table(
                texts.get("schedules.runs.caption"),
                List.of(
                        column("began", texts),
                        column("name", texts),
                        column("period", texts),
                        column("outcome", texts),
                        column("went-to", texts),
                        column("file", texts)),
                runs.stream()
                        .map(run -> row(run, names.getOrDefault(run.scheduleId(), ""), texts))
                        .toList(),
                null);
    }

    /** What became of a run, in a few words. */
    public static String outcome(ScheduleRun run, Texts texts) {
        return switch (run.outcome()) {
            case DONE -> texts.get("schedules.outcome.done", run.files());
            case PARTLY -> texts.get("schedules.outcome.partly", run.files(), run.failed());
            case FAILED -> texts.get("schedules.outcome.failed", String.valueOf(run.error()));
        };
    }

    private static Column column(String key, Texts texts) {
        return new Column(key, texts.get("schedules.column." + key), ColumnType.TEXT);
    }

    private static Row row(ScheduleRun run, String name, Texts texts) {
        Way way = run.way();
        String file = run.fileName();
        return Row.of(List.of(
                TableCell.text(Formats.in(texts.locale()).instant(run.beganAt())),
                TableCell.text(name),
                TableCell.text(ScheduleWords.period(run.period(), texts.locale())),
                TableCell.text(outcome(run, texts)),
                TableCell.text(texts.get("schedules.way." + (way == null ? "none" : way.code()))),
                TableCell.text(file == null ? "–" : file)));
    }
}
