/** What is kept: snapshots of charts and scenarios, in SQLite or PostgreSQL. */
@NullMarked
package dev.spanwise.web.store;

import org.jspecify.annotations.NullMarked;
