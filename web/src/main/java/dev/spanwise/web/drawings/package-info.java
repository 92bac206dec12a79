/** Drawings of charts for pages and downloads: which part, which layout, and links from box to box. */
@NullMarked
package dev.spanwise.web.drawings;

import org.jspecify.annotations.NullMarked;
