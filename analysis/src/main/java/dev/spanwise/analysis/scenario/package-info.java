/** What-if: changes to an org chart, scenarios made of them, and the log of moves they lead to. */
@NullMarked
package dev.spanwise.analysis.scenario;

import org.jspecify.annotations.NullMarked;
