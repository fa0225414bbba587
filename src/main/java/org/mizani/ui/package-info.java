/** The shell around all pages: layout, error page, formats, languages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics"})
package org.mizani.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
