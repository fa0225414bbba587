/** Requirements, contributions, expenditures, arrears, and what is really missing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "operations",
            "dataimport",
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "charts",
            "tables",
            "web",
            "database"
        })
package org.mizani.financing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
