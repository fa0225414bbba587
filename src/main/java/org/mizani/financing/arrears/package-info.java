/** What operations owe contributors, in words, tables and pictures: by age, and where sources disagree. */
@NullMarked
@NamedInterface("arrears")
package org.mizani.financing.arrears;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
