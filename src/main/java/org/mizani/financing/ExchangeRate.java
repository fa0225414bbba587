package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Units of a currency for one US dollar on a date.
 *
 * @param perUsd above 0
 */
public record ExchangeRate(String currency, LocalDate date, BigDecimal perUsd, Citation citation) {}
