package org.mizani.dataimport.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Questions;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;

/** A sheet written as text, one line a row, cells between bars, to be understood and read without a file. */
final class ATable implements RawWorkbook, Questions {

    private final RawSheet sheet;
    private final String fileName;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private List<Profile> profiles = new Profiles().all();
    private Memory memory = Memory.NONE;
    final List<Finding> findings = new ArrayList<>();
    final Map<String, Question> questions = new java.util.LinkedHashMap<>();
    final List<Layout> layouts = new ArrayList<>();

    private ATable(String fileName, String sheetName) {
        this.fileName = fileName;
        this.sheet = new RawSheet(sheetName, 0, false);
    }

    static ATable of(String text) {
        return named("upload.xlsx", "Sheet1", text);
    }

    static ATable named(String fileName, String sheetName, String text) {
        ATable table = new ATable(fileName, sheetName);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                List<RawCell> cells = new ArrayList<>();
                for (String cell : line.split("\\|", -1)) {
                    cells.add(cell(cell.strip()));
                }
                table.rows.add(new RawRow(number, cells));
            }
        }
        return table;
    }

    private static RawCell cell(String text) {
        if (text.isEmpty()) {
            return RawCell.BLANK;
        }
        return text.matches("\\d+") ? new RawCell.Numeric(new java.math.BigDecimal(text)) : new RawCell.Text(text);
    }

    ATable merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.add(new Merged(firstRow, firstColumn, lastRow, lastColumn));
        return this;
    }

    ATable answered(String question, String answer) {
        answers.put(question, answer);
        return this;
    }

    /** Nothing else is known than this. */
    ATable knowing(String yaml) {
        profiles = List.of(Profiles.read(yaml));
        return this;
    }

    ATable remembering(Map<String, String> earlier) {
        memory = fingerprint -> new Answers(earlier);
        return this;
    }

    /** The figures of each row and group: operation date contributor type women/men/not reported, blanks as "-". */
    List<String> figures() throws IOException {
        return rows().stream()
                .map(row -> String.join(
                        " ",
                        said(row, "operation"),
                        said(row, "date"),
                        said(row, "contributor"),
                        said(row, "personnel-type"),
                        said(row, "women") + "/" + said(row, "men") + "/" + said(row, "not-reported")))
                .toList();
    }

    List<SheetRow> rows() throws IOException {
        Codes codes = new Codes(
                List.of(
                        list(
                                "operation",
                                Map.of(
                                        "amisom",
                                        "AMISOM",
                                        "atmis",
                                        "ATMIS",
                                        "african union mission in somalia",
                                        "AMISOM")),
                        list(
                                "contributor",
                                Map.of("ken", "KEN", "kenya", "KEN", "uganda", "UGA", "uga", "UGA", "404", "KEN")),
                        list(
                                "personnel-type",
                                Map.of(
                                        "troops",
                                        "troops",
                                        "tropas",
                                        "troops",
                                        "police",
                                        "individual-police",
                                        "ipo",
                                        "individual-police",
                                        "troupes",
                                        "troops",
                                        "individual police",
                                        "individual-police")),
                        list("funding-kind", Map.of("pledge", "pledge", "pledged", "pledge", "received", "receipt")),
                        list("partner", Map.of("eu", "EU")),
                        list("channel", Map.of()),
                        list("scope", Map.of("stipends", "stipends")),
                        list("payment-form", Map.of()),
                        list("currency", Map.of("usd", "USD", "all", "ALL"))),
                answers());
        LayoutFinder finder = new LayoutFinder(fileName, profiles, codes, this, memory);
        LayoutFinder.Look look = finder.look(this, sheet);
        findings.addAll(look.findings());
        if (look.layout() == null) {
            return List.of();
        }
        SheetTables tables = new SheetTables(
                look.layout(),
                finder,
                codes,
                layout -> {
                    StyleSurvey survey = new StyleSurvey();
                    rows.forEach(row -> layout.show(row, survey));
                    return survey;
                },
                findings::add);
        List<SheetRow> read = new ArrayList<>();
        rows.forEach(row -> read.addAll(tables.parse(row)));
        read.addAll(tables.finish());
        layouts.addAll(tables.layouts());
        return read;
    }

    /** Ids of what must be answered. */
    List<String> open() {
        return questions.values().stream()
                .filter(Question::required)
                .map(Question::id)
                .toList();
    }

    List<String> blocking() {
        return found(Severity.BLOCKS);
    }

    List<String> warning() {
        return found(Severity.WARNS);
    }

    private List<String> found(Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity)
                .map(f -> f.code() + (f.cell() == null ? "" : " " + f.cell()))
                .toList();
    }

    private static String said(SheetRow row, String field) {
        return row.text(field).or(() -> row.number(field).map(Object::toString)).orElse("-");
    }

    private static CodeList list(String name, Map<String, String> names) {
        return new CodeList() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> named(String text) {
                return Optional.ofNullable(names.get(Folded.of(text)));
            }

            @Override
            public List<String> all() {
                return name.equals("personnel-type") ? List.of("individual-police", "troops") : List.of();
            }

            @Override
            public Match match(String text) {
                Match otherwise = name.equals("operation") ? new Match.New(text) : new Match.Unknown();
                return named(text).<Match>map(Match.Known::new).orElse(otherwise);
            }

            @Override
            public void create(String code, String created) {
                throw new UnsupportedOperationException(code + created);
            }
        };
    }

    @Override
    public void ask(Question question) {
        questions.putIfAbsent(question.id(), question);
    }

    @Override
    public Answers answers() {
        return new Answers(answers);
    }

    @Override
    public List<RawSheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public List<Finding> findings(RawSheet read) {
        return List.of();
    }

    @Override
    public void read(RawSheet read, Predicate<RawRow> each) {
        for (RawRow row : rows) {
            if (!each.test(row)) {
                return;
            }
        }
    }

    @Override
    public List<Merged> merged(RawSheet read) {
        return merged;
    }

    @Override
    public void close() {
        rows.clear();
    }
}
