package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList.Match;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.profile.Table.Beside;
import org.mizani.dataimport.workbook.RawCell;

/**
 * Values of fields that no column holds: from titles, from the names of sheet and file, from answers. One that is found
 * is proposed and said; several, or none, are asked about.
 */
final class Constants {

    static final String KIND = "constant";

    private final Table table;
    private final Codes codes;
    private final Findings findings;
    private final TableQuestions questions;
    private final CellReader cells;
    private final TitleWords titles;

    Constants(Profile profile, Table table, Codes codes, Findings findings, TableQuestions questions) {
        this.table = table;
        this.codes = codes;
        this.findings = findings;
        this.questions = questions;
        this.cells = new CellReader(profile);
        this.titles = new TitleWords(codes);
    }

    /** Field to value of those that could be settled; the others are asked. */
    Map<String, Object> settle(List<ProfileColumn> missing) {
        Map<String, Object> settled = new HashMap<>();
        for (ProfileColumn column : missing) {
            Object value = value(column);
            if (value != null) {
                settled.put(column.field(), value);
            }
        }
        return settled;
    }

    private @Nullable Object value(ProfileColumn column) {
        Optional<String> answer = questions.given(KIND, column.field());
        Object answered = answer.map(text -> read(column, text)).orElse(null);
        if (answered != null) {
            return answered;
        }
        Map<Object, Beside> found = found(column);
        if (found.size() == 1) {
            Map.Entry<Object, Beside> only = found.entrySet().iterator().next();
            propose(column.field(), only.getKey().toString(), only.getValue());
            return only.getKey();
        }
        return found.isEmpty() ? remembered(column, answer.orElse(null)) : asked(column, found, answer.orElse(null));
    }

    /** What was said about the last file of this layout; of dates never, because they change. */
    private @Nullable Object remembered(ProfileColumn column, @Nullable String refused) {
        if (column.type() != ProfileColumn.ColumnType.DATE && refused == null) {
            Object value = questions
                    .answer(KIND, column.field())
                    .map(text -> read(column, text))
                    .orElse(null);
            if (value != null) {
                propose(column.field(), value.toString(), new Beside(value.toString(), null, "import.where.memory"));
                return value;
            }
        }
        return asked(column, Map.of(), refused);
    }

    private Map<Object, Beside> found(ProfileColumn column) {
        Map<Object, Beside> found = new LinkedHashMap<>();
        if (column.inTitles()) {
            for (List<Beside> layer : table.layers()) {
                found.clear();
                for (Beside beside : layer) {
                    titles.values(column, beside.text()).forEach(value -> found.putIfAbsent(value, beside));
                }
                if (found.size() == 1) {
                    return found;
                }
            }
        }
        return found;
    }

    private @Nullable Object read(ProfileColumn column, String text) {
        if (column.type() == ProfileColumn.ColumnType.DATE) {
            return cells.read(ProfileColumn.ColumnType.DATE, new RawCell.Text(text)) instanceof Reading.Day day
                    ? day.date()
                    : null;
        }
        return codes.match(column.list() == null ? "" : column.list(), text) instanceof Match.Known(String code)
                ? code
                : null;
    }

    void propose(String field, String value, Beside beside) {
        findings.add(new Finding(
                Severity.WARNS,
                "proposed-value",
                table.sheet().name(),
                beside.cell(),
                beside.text(),
                List.of(":import.field." + field, value, ":" + beside.where())));
        questions.propose(
                KIND,
                field,
                beside.cell(),
                new TableQuestions.Wording(
                        List.of(":import.field." + field),
                        List.of(new Question.Option(value, value + " (“" + beside.text() + "”)")),
                        true));
    }

    private @Nullable Object asked(ProfileColumn column, Map<Object, Beside> found, @Nullable String refused) {
        findings.add(new Finding(
                Severity.BLOCKS,
                "ask-constant",
                table.sheet().name(),
                null,
                refused,
                List.of(":import.field." + column.field())));
        questions.ask(
                KIND,
                column.field(),
                null,
                new TableQuestions.Wording(
                        List.of(":import.field." + column.field()),
                        found.entrySet().stream()
                                .map(e -> new Question.Option(
                                        e.getKey().toString(),
                                        e.getKey() + " (“" + e.getValue().text() + "”)"))
                                .toList(),
                        true));
        return null;
    }
}
