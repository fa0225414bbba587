/** Stocks of women and men in operations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "operations",
            "operations::ui",
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
package org.mizani.headcounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
