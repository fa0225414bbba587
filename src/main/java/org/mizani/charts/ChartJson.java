package org.mizani.charts;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Charts as the JSON that {@code frontend/charts/spec.ts} describes. */
final class ChartJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChartJson() {}

    static ObjectNode tree(ChartSpec spec) {
        return MAPPER.valueToTree(spec);
    }

    static String text(ChartSpec spec) {
        return MAPPER.writeValueAsString(spec);
    }
}
