/** Users, roles and login. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "database", "ui", "ui::texts", "web"})
package org.mizani.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
