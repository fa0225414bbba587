/** Where a figure comes from: import, file, sheet, cell. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "ui", "ui::texts", "web", "security", "database"})
package org.mizani.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
