package org.mizani.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Conversions;
import org.mizani.reports.Document.Fact;

/**
 * What a section shows, with what must be known to use it.
 *
 * @param blocks never empty: what is missing is spelled out
 * @param method for the method box; a label that an earlier section has is left out
 * @param conversions how its amounts came into one currency, null for a section without money
 */
record SectionContent(
        List<Block> blocks, List<Fact> method, @Nullable Conversions conversions) {

    SectionContent {
        blocks = List.copyOf(blocks);
        method = List.copyOf(method);
    }

    /** Without money. */
    SectionContent(List<Block> blocks, List<Fact> method) {
        this(blocks, method, null);
    }
}
