/** How jOOQ talks to the embedded and the server database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics"})
package org.mizani.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
