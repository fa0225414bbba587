package org.mizani.charts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.SortedMap;

/**
 * What a chart means; how it looks is decided by {@code frontend/charts}, on screen and in print alike. As JSON it
 * carries exact figures, names the kind in {@code type}, and brings along all words that the picture needs.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ShareChart.class, name = "share"),
    @JsonSubTypes.Type(value = ShareBarsChart.class, name = "share-bars"),
    @JsonSubTypes.Type(value = ChangeChart.class, name = "change"),
    @JsonSubTypes.Type(value = MoneyChart.class, name = "money"),
    @JsonSubTypes.Type(value = WaterfallChart.class, name = "waterfall"),
    @JsonSubTypes.Type(value = ReceiptsChart.class, name = "receipts"),
    @JsonSubTypes.Type(value = WaitingChart.class, name = "waiting"),
    @JsonSubTypes.Type(value = FunnelChart.class, name = "funnel"),
    @JsonSubTypes.Type(value = StrengthChart.class, name = "strength"),
    @JsonSubTypes.Type(value = SuccessionChart.class, name = "succession"),
    @JsonSubTypes.Type(value = MapChart.class, name = "map"),
    @JsonSubTypes.Type(value = ClaimRangeChart.class, name = "claim-range"),
    @JsonSubTypes.Type(value = BalanceChart.class, name = "balance"),
    @JsonSubTypes.Type(value = SparklineChart.class, name = "sparkline")
})
public sealed interface ChartSpec
        permits ShareChart,
                ShareBarsChart,
                ChangeChart,
                MoneyChart,
                WaterfallChart,
                ReceiptsChart,
                WaitingChart,
                FunnelChart,
                StrengthChart,
                SuccessionChart,
                MapChart,
                ClaimRangeChart,
                BalanceChart,
                SparklineChart {

    ChartFrame frame();

    /** Legend names, "not reported" and the like, by key, in the language of the frame. */
    @JsonProperty
    default SortedMap<String, String> words() {
        return ChartWords.in(frame().lang());
    }
}
