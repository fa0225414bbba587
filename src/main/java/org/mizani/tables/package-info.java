/** The table value: twin of a chart, source of CSV and XLSX. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "ui", "ui::texts", "provenance"})
package org.mizani.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
