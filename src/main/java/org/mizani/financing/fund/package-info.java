/** The AU Peace Fund: its endowment against the target, its windows, and what it pays for. */
@NullMarked
@NamedInterface("fund")
package org.mizani.financing.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
