/** Values that figures are made of: shares, money, periods, and figures that are missing. Plain Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mizani.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
