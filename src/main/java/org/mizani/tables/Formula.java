package org.mizani.tables;

/**
 * A spreadsheet formula in terms of the table: {@code {women}} is the cell of column {@code women} in the same row,
 * {@code {women@2}} that of the second row, {@code {women:above}} the range of that column over all rows above that are
 * not totals. Functions are written in English as in the file format, for example {@code {women}/({women}+{men})} or {@code SUM({women:above})}.
 */
public record Formula(String expression) {}
