/** Profiles of data-import/profiles: which heading means which field, and how its values are read. */
@NullMarked
package org.mizani.dataimport.profile;

import org.jspecify.annotations.NullMarked;
