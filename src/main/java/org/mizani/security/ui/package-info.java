/** Pages of users and login. */
@NullMarked
package org.mizani.security.ui;

import org.jspecify.annotations.NullMarked;
