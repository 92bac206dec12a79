/** Who may come in, who came in, and who saw what. */
@NullMarked
package dev.spanwise.web.pages.accounts;

import org.jspecify.annotations.NullMarked;
