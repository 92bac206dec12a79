/** What the pages share; the packages below have one class per page, each with the record its template shows. */
@NullMarked
package dev.spanwise.web.pages;

import org.jspecify.annotations.NullMarked;
