package org.mizani.parity;

/** When a target is met under a constant entry share. */
public sealed interface MonthMet {

    /** @param months after the report, from 1 */
    record In(int months) implements MonthMet {}

    /** The target is met at the report. */
    record Already() implements MonthMet {}

    /** Too few women arrive, however long it lasts. */
    record Never() implements MonthMet {}

    /** @param months after which it is still not met */
    record Later(int months) implements MonthMet {}
}
