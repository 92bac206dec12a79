/** What is taken away as a document: report and check of the data. */
@NullMarked
package dev.spanwise.web.pages.report;

import org.jspecify.annotations.NullMarked;
