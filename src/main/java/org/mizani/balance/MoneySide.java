package org.mizani.balance;

import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Shortfall;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;

/** Need and money of one operation, period and scope. */
public record MoneySide(FundingPosition position, Basis basis) {

    public Period period() {
        return position.question().period();
    }

    public Shortfall shortfall() {
        return position.shortfall(basis);
    }

    public FigureId coverageFigure() {
        return position.coverageFigure(basis);
    }

    public FigureId shortfallFigure() {
        return position.shortfallFigure(basis);
    }

    boolean known() {
        return shortfall().coverage().known().isPresent();
    }
}
