/** Tests of accounts, sessions and the audit log on both databases. */
@NullMarked
package dev.spanwise.web.accounts;

import org.jspecify.annotations.NullMarked;
