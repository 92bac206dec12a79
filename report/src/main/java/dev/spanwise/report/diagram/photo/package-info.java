/** Photos of people from a folder or archive on this computer: found by id or e-mail, made small, never fetched. */
@NullMarked
package dev.spanwise.report.diagram.photo;

import org.jspecify.annotations.NullMarked;
