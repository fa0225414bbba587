/** Conventions of the HTTP interface: errors, lists, CSV, OpenAPI. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "ui::texts"})
package org.mizani.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
