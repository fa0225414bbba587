package org.mizani.financing;

import java.math.BigDecimal;
import org.mizani.provenance.FigureId;

/** @param amount what of a claim counts, in the currency asked for */
record LedgerInput(FigureId figure, BigDecimal amount) {}
