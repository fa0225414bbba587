/** The two sides of an operation beside each other: women against the target, money against the need, and what is owed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "contributors",
            "parity",
            "financing",
            "financing::api",
            "headcounts",
            "operations",
            "provenance",
            "metrics",
            "ui",
            "ui::texts",
            "charts",
            "tables",
            "tables::ui",
            "web"
        })
package org.mizani.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
