package org.mizani.financing;

/**
 * Who pays, by which way and for what; each blank when not stated.
 *
 * @param partner code
 * @param channel code, for example {@code au-peace-fund}
 * @param category as the source words it
 */
public record MoneyTag(String partner, String channel, String category) {

    /** The same of another partner. */
    MoneyTag of(String other) {
        return partner.equals(other) ? this : new MoneyTag(other, channel, category);
    }
}
