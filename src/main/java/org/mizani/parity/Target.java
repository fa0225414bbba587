package org.mizani.parity;

import java.math.BigDecimal;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;

/**
 * A step of a framework's target for a component, in force from 1 January of its year until the next step.
 *
 * @param framework code
 * @param share fraction of women wanted, 0 to 1
 * @param source published document
 */
public record Target(
        String framework, Component component, int year, BigDecimal share, TargetStatus status, String source) {

    public Target {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a share: " + share);
        }
    }

    public FigureId id() {
        return new FigureId(
                String.join("~", TargetFigures.PREFIX, framework, component.code(), Integer.toString(year)));
    }
}
