package org.mizani.web;

import java.io.Serial;
import java.math.BigDecimal;
import org.mizani.metrics.MetricValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Figures in JSON: exact plain decimals without idle zeros; a figure that is missing is null. */
class FigureJson extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1;

    FigureJson() {
        super("figures");
        addSerializer(new Decimals());
        addSerializer(new Metrics());
    }

    private static final class Decimals extends StdSerializer<BigDecimal> {
        Decimals() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(plain(value));
        }
    }

    private static final class Metrics extends StdSerializer<MetricValue> {
        Metrics() {
            super(MetricValue.class);
        }

        @Override
        public void serialize(MetricValue value, JsonGenerator generator, SerializationContext context) {
            switch (value) {
                case MetricValue.Known(BigDecimal number) -> generator.writeNumber(plain(number));
                case MetricValue.NotReported ignored -> generator.writeNull();
                case MetricValue.NotMeaningful ignored -> generator.writeNull();
            }
        }
    }

    /** A scale of at least 0 keeps 100 from being written as 1E+2. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
