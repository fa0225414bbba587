/** The register of stipend rates, and the calculator. */
@NullMarked
package org.mizani.stipends.ui;

import org.jspecify.annotations.NullMarked;
