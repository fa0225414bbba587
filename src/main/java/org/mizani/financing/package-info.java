/** Requirements, contributions, expenditures, arrears, and what is really missing. */
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
package org.mizani.financing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
