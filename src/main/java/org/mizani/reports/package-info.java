/** Reports: a document of figures first, then PDF, XLSX and DOCX of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "parity",
            "contributors",
            "financing",
            "financing::arrears",
            "financing::fund",
            "financing::meaning",
            "financing::partners",
            "financing::scenario",
            "headcounts",
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
            "security",
            "database"
        })
package org.mizani.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
