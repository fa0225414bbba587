package org.mizani.web;

import java.util.List;

/**
 * Which rows of a list are asked for; the parameters {@code limit} and {@code offset}. Controllers take it as
 * {@code @ParameterObject Paging paging}.
 *
 * @param limit from 1; unless asked {@value #USUAL}, and all rows of a CSV file; more than {@value #MOST} rows, in a CSV
 *     file {@value #MOST_IN_FILE}, are answered with so many
 * @param offset rows to skip
 */
public record Paging(int limit, int offset) {

    public static final int USUAL = 1_000;
    public static final int MOST = 10_000;
    /** Most rows of a file: a table that somebody saves is to be whole. */
    public static final int MOST_IN_FILE = 500_000;

    public Paging {
        if (limit < 1) {
            throw ApiProblem.badRequest("problem.too-small", "limit", "1");
        }
        if (offset < 0) {
            throw ApiProblem.badRequest("problem.too-small", "offset", "0");
        }
        limit = Math.min(limit, MOST_IN_FILE);
    }

    /** The asked part of rows that are all at hand. */
    public <T> RowList<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        int to = (int) Math.min((long) from + limit, all.size());
        return new RowList<>(all.subList(from, to), all.size(), limit, offset);
    }

    /** The asked part that the database has already cut out of {@code total} rows. */
    public <T> RowList<T> of(List<T> part, long total) {
        return new RowList<>(part, total, limit, offset);
    }
}
