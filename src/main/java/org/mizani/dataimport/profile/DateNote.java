package org.mizani.dataimport.profile;

/** What was added to a date as written, told once for a column. */
enum DateNote {
    TWO_DIGIT_YEAR("two-digit-year"),
    MONTH("month-read-as-its-end"),
    QUARTER("quarter-read-as-its-end"),
    SERIAL("serial-read-as-date");

    private final String finding;

    DateNote(String finding) {
        this.finding = finding;
    }

    String finding() {
        return finding;
    }
}
