/** What people in operations are paid a month, and what that comes to beside what was paid and what is claimed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "dataimport",
            "financing",
            "financing::api",
            "financing::meaning",
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
            "database",
            "security"
        })
package org.mizani.stipends;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
