package org.mizani.web;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Rows of the HTTP interface as CSV: the columns are the members of the JSON rows, members of members joined by a dot.
 * Unknown is an empty field, lists of words are joined by semicolons, other lists are JSON. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** @param answer an object whose member {@code rows} holds the rows, or a single row */
    static void write(JsonNode answer, Writer target) throws IOException {
        JsonNode rows = answer.get("rows");
        List<Map<String, String>> lines = new ArrayList<>();
        for (JsonNode row : rows != null && rows.isArray() ? rows : List.of(answer)) {
            Map<String, String> line = new LinkedHashMap<>();
            flatten("", row, line);
            lines.add(line);
        }
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.keySet()));
        CsvWriter csv = CsvWriter.builder().build(target);
        csv.writeRecord(columns);
        for (Map<String, String> line : lines) {
            csv.writeRecord(columns.stream().map(c -> line.getOrDefault(c, "")).toList());
        }
        csv.flush();
    }

    private static void flatten(String name, JsonNode value, Map<String, String> line) {
        if (value.isObject()) {
            String prefix = name.isEmpty() ? "" : name + ".";
            value.properties().forEach(member -> flatten(prefix + member.getKey(), member.getValue(), line));
        } else {
            line.put(name, field(value));
        }
    }

    private static String field(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return harmless(value.valueStream().map(JsonNode::stringValue).collect(joining(";")));
        }
        return harmless(value.isString() ? value.stringValue() : value.toString());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
