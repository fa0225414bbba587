/** Who supports which operation with what. */
@NullMarked
@NamedInterface("partners")
package org.mizani.financing.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
