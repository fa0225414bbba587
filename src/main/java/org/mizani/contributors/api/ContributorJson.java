package org.mizani.contributors.api;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.contributors.Achievers;
import org.mizani.contributors.ContributorMeasure;
import org.mizani.contributors.Score;
import org.mizani.contributors.Scorecard;
import org.mizani.contributors.SizeClass;
import org.mizani.contributors.Subject;
import org.mizani.contributors.Trend;
import org.mizani.financing.Arrears;
import org.mizani.financing.Claim;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;

/** Rows about contributors: counts exact, shares with six decimals, and the public names of the figures. */
record ContributorJson(Map<String, String> names) {

    private static final int SHARE_DECIMALS = 6;

    /** A contributor in the ranking; without a component, with the share and status of each. */
    Map<String, @Nullable Object> ranked(Scorecard card, Score score, List<Component> components) {
        Map<String, @Nullable Object> json = contributor(card.contributor());
        json.put("size", card.size().map(SizeClass::code).orElse(null));
        json.put("operations", List.copyOf(score.operations()));
        if (score.component() != null) {
            json.put("component", score.component().code());
        }
        people(score, json);
        if (score.component() != null) {
            target(score, json);
        } else {
            for (Component component : components) {
                json.put(
                        component.code(),
                        card.of(component).map(ContributorJson::brief).orElse(null));
            }
        }
        json.put("figures", figures(score));
        return json;
    }

    /** A component, over all operations or of one. */
    static Map<String, @Nullable Object> score(Score score) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        if (score.subject().operation() != null) {
            json.put("operation", score.subject().operation());
        }
        json.put(
                "component",
                score.component() == null ? null : score.component().code());
        people(score, json);
        target(score, json);
        json.put("figures", figures(score));
        return json;
    }

    static List<Map<String, @Nullable Object>> months(Trend trend) {
        return trend.months().entrySet().stream()
                .flatMap(component -> component.getValue().entrySet().stream().map(month -> {
                    Map<String, @Nullable Object> json = new LinkedHashMap<>();
                    json.put("month", month.getKey().toString());
                    json.put("operations", List.copyOf(month.getValue().operations()));
                    json.putAll(score(month.getValue()));
                    return json;
                }))
                .toList();
    }

    Map<String, @Nullable Object> achiever(Achievers group, Achievers.Achiever achiever) {
        Score score = achiever.score();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("component", group.component().code());
        json.put("size", achiever.size().code());
        json.putAll(contributor(score.contributor()));
        json.put("date", score.date());
        json.put("women", score.people().paired().part());
        json.put("counted", score.people().paired().whole());
        json.put("small", score.reading().small());
        json.put("share", rounded(score.reading().share()));
        target(score, json);
        json.put("figures", figures(score));
        return json;
    }

    static Map<String, @Nullable Object> owed(Claim<Arrears> claim) {
        Arrears arrears = claim.funding();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("operation", arrears.operation());
        json.put("scope", arrears.scope().code());
        json.put("basis", "arrears");
        json.put("asOf", arrears.asOf());
        json.put("due", arrears.due());
        json.put("amount", arrears.money().amount());
        json.put("currency", arrears.money().currency());
        json.put("figure", claim.figure().value());
        return json;
    }

    private Map<String, @Nullable Object> contributor(String code) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("contributor", code.equals(Subject.EVERYBODY) ? null : code);
        json.put("name", names.get(code));
        return json;
    }

    private static void people(Score score, Map<String, @Nullable Object> json) {
        json.put("date", score.date());
        json.put("earliestDate", score.earliestDate());
        json.put("women", score.people().women());
        json.put("men", score.people().men());
        json.put("notReported", score.people().notReported());
        json.put("total", score.people().total());
        json.put("counted", score.people().paired().whole());
        json.put("small", score.reading().small());
        json.put("share", rounded(score.reading().share()));
    }

    private static void target(Score score, Map<String, @Nullable Object> json) {
        json.put("framework", score.framework().code());
        json.put("binding", score.binding());
        json.put("target", score.reading().targetShare());
        json.put(
                "targetStatus",
                score.target() == null ? null : score.target().status().code());
        json.put("gap", rounded(score.reading().gap()));
        json.put("status", score.status().code());
        json.put("neededSameStrength", score.reading().neededSameStrength());
        json.put("neededAdded", score.reading().neededAdded());
    }

    private static Map<String, @Nullable Object> brief(Score score) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("share", rounded(score.reading().share()));
        json.put("counted", score.people().paired().whole());
        json.put("target", score.reading().targetShare());
        json.put("status", score.status().code());
        return json;
    }

    private static Map<String, String> figures(Score score) {
        Map<String, String> figures = new TreeMap<>();
        for (ContributorMeasure measure : ContributorMeasure.values()) {
            if (measure.of(score).known().isPresent()) {
                figures.put(measure.code(), score.figure(measure).value());
            }
        }
        return figures;
    }

    private static MetricValue rounded(MetricValue value) {
        return value.map(v -> v.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
}
