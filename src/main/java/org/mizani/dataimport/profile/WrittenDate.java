package org.mizani.dataimport.profile;

import java.time.LocalDate;

/**
 * A date found in a longer text.
 *
 * @param date the day; of a month or quarter the last
 * @param text the part of the text that says so
 * @param ambiguous whether it could also be another day, or the text names several
 */
record WrittenDate(LocalDate date, String text, boolean ambiguous) {}
