/** The Peace Fund and the AU's budget line over HTTP. */
@NullMarked
package org.mizani.financing.fund.api;

import org.jspecify.annotations.NullMarked;
