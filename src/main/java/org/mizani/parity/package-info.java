/** Targets for the share of women, the distance to them, and how many women that is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "headcounts",
            "operations",
            "operations::ui",
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "charts",
            "tables",
            "tables::ui",
            "web",
            "database",
            "security"
        })
package org.mizani.parity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
