package org.mizani.charts;

/**
 * The place of a country in the tile grid of Africa.
 *
 * @param country ISO 3166-1 alpha-3 code
 * @param name in the reader's language
 * @param column from 0 in the west
 * @param row from 0 in the north
 * @param dashed true where the boundary is not settled
 */
public record MapTile(String country, String name, int column, int row, boolean dashed) {}
