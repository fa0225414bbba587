/** The registers that ship: from the tables of {@code data-import/codes} to the database and to code lists. */
@NullMarked
package org.mizani.operations.registers;

import org.jspecify.annotations.NullMarked;
