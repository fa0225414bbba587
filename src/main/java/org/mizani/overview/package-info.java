/** The first page: where does each operation stand? */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "parity",
            "financing",
            "headcounts",
            "operations",
            "dataimport",
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "charts",
            "tables",
            "tables::ui",
            "database"
        })
package org.mizani.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
