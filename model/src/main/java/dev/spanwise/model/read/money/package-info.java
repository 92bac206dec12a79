/** What pay is taken to be where the export alone does not say what positions cost: rates, on-costs, pay bands. */
@NullMarked
package dev.spanwise.model.read.money;

import org.jspecify.annotations.NullMarked;
