/** What a gap in money means: months of people who are not paid for, months of operation, a share of the strength. */
@NullMarked
@NamedInterface("meaning")
package org.mizani.financing.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
