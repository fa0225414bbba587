/** From an uploaded spreadsheet to stored claims: read, check, compare, accept, undo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "web",
            "security",
            "database",
            "tables",
            "tables::ui"
        })
package org.mizani.dataimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
