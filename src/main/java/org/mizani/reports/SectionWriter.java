package org.mizani.reports;

import java.util.List;

/** Fills one kind of section. */
interface SectionWriter {

    SectionKind kind();

    /** Never empty: what is missing is spelled out. */
    List<Block> blocks(ReportParameters parameters);
}
