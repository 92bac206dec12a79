/**
 * From how many dismissals on the law wants authorities or employee representatives to be told first. One small class for
 * each country or state, every rule with the article its numbers come from.
 */
@NullMarked
package dev.spanwise.analysis.compliance.notice;

import org.jspecify.annotations.NullMarked;
