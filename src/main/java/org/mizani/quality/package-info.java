/** What a data steward must look at, across all subjects. */
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
            "tables",
            "tables::ui",
            "web"
        })
package org.mizani.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
