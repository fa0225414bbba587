/** Targets for the share of women, the distance to them, and how many women that is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "headcounts",
            "operations",
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "charts",
            "tables",
            "web",
            "database"
        })
package org.mizani.parity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
