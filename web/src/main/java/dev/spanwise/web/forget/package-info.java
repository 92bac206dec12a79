/** Takes a person out of everything that is kept: snapshots, scenarios with all their versions, the audit log. */
@NullMarked
package dev.spanwise.web.forget;

import org.jspecify.annotations.NullMarked;
