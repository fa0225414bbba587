package org.mizani.financing.scenario;

import org.mizani.metrics.MetricValue;

/** Answer to a {@link ScenarioQuestion}. */
public sealed interface ScenarioAnswer {

    record Answered(Scenario scenario) implements ScenarioAnswer {}

    /** The base is a part of the budget, so it may not be larger. */
    record BaseTooLarge(MetricValue requirement) implements ScenarioAnswer {}
}
