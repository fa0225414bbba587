package org.mizani.financing;

import org.mizani.metrics.Period;

/** A period and scope that a requirement, or where a scope has none a flow, is stated for. */
public record FundingSlice(Scope scope, Period period) {}
