package org.mizani.metrics;

import java.math.BigDecimal;

/**
 * An exact amount in one currency.
 *
 * @param amount exact, may be negative
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @throws IllegalArgumentException when the currencies differ: conversion is never hidden */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added");
        }
        return other;
    }
}
