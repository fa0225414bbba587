/** Registry of operations, ceilings, components, contributors and partners. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "dataimport",
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
package org.mizani.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
