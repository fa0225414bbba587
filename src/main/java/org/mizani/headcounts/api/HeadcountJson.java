package org.mizani.headcounts.api;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.operations.OperationGroup;
import org.mizani.operations.PersonnelType;

/** Rows with the keys asked for, the counts, and the public names of the counts under {@code figures}. */
record HeadcountJson(Set<Dimension> dimensions, KnownAt knownAt) {

    private static final int SHARE_DECIMALS = 6;

    Map<String, @Nullable Object> row(HeadcountRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimensions.contains(dimension)) {
                json.put(dimension.code(), key(dimension, row));
            }
        }
        json.put("date", row.date());
        if (!dimensions.contains(Dimension.DATE) && !dimensions.contains(Dimension.OPERATION)) {
            json.put("earliestDate", row.earliestDate());
        }
        for (HeadcountMeasure measure : HeadcountMeasure.values()) {
            json.put(name(measure), value(measure, row));
        }
        Map<String, String> figures = new LinkedHashMap<>();
        for (HeadcountMeasure measure : HeadcountMeasure.values()) {
            row.figure(measure, knownAt).ifPresent(id -> figures.put(name(measure), id.value()));
        }
        json.put("figures", figures);
        return json;
    }

    /** A row that joins the operations of a group; words of its key are separated by blanks. */
    Map<String, @Nullable Object> row(HeadcountRow row, OperationGroup group, String key) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(group.code(), key);
        json.putAll(row(row));
        return json;
    }

    private static @Nullable Object key(Dimension dimension, HeadcountRow row) {
        return switch (dimension) {
            case OPERATION -> row.operation();
            case COMPONENT ->
                Objects.requireNonNull(row.component(), Component.class::getSimpleName)
                        .code();
            case TYPE ->
                Objects.requireNonNull(row.type(), PersonnelType.class::getSimpleName)
                        .code();
            case CONTRIBUTOR -> row.contributor();
            case DATE -> row.date();
        };
    }

    private static MetricValue value(HeadcountMeasure measure, HeadcountRow row) {
        MetricValue value = measure.of(row.people());
        return measure == HeadcountMeasure.SHARE
                ? value.map(v -> v.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP))
                : value;
    }

    private static String name(HeadcountMeasure measure) {
        return measure == HeadcountMeasure.NOT_REPORTED ? "notReported" : measure.code();
    }
}
