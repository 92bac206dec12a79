/** The guide for analysts says everything there is to say about figures and findings. */
@NullMarked
package dev.spanwise.analysis.guide;

import org.jspecify.annotations.NullMarked;
