/** Charts by meaning: what a chart says, its browser element and its picture for print. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "ui", "ui::texts", "tables"})
package org.mizani.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
