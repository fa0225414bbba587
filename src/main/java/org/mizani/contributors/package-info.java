/** Scorecards of the countries that send people: women against targets, and what they are owed; all derived. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "parity",
            "financing",
            "headcounts",
            "operations",
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "charts",
            "tables",
            "tables::ui",
            "web",
            "database"
        })
package org.mizani.contributors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
