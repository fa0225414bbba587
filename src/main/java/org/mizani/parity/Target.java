package org.mizani.parity;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;

/**
 * A step of a framework's target for a component, in force from 1 January of its year until the next step.
 *
 * @param framework code
 * @param share fraction of women wanted, 0 to 1
 * @param band what the share is read as, null where the share itself is to be met
 * @param source published document
 */
public record Target(
        String framework,
        Component component,
        int year,
        BigDecimal share,
        @Nullable Band band,
        TargetStatus status,
        String source) {

    public Target {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a share: " + share);
        }
    }

    /** A target without a band. */
    public Target(
            String framework, Component component, int year, BigDecimal share, TargetStatus status, String source) {
        this(framework, component, year, share, null, status, source);
    }

    /** The fraction from which the target is met, and which gaps and women needed are counted to: see {@link Band}. */
    public BigDecimal metFrom() {
        return band == null ? share : band.lower();
    }

    public TargetKey key() {
        return new TargetKey(framework, component, year);
    }

    public FigureId id() {
        return id(KnownAt.NOW);
    }

    /** Its public name, as it was known then. */
    public FigureId id(KnownAt knownAt) {
        return key().figure(knownAt);
    }

    /** For example "Target of UGPS for troops, 2021 (verified)". */
    public String label(Locale locale) {
        return TargetFigures.label(this, locale);
    }
}
