/** Reports: a document of figures first, then PDF and XLSX of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "parity",
            "financing",
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
            "database"
        })
package org.mizani.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
