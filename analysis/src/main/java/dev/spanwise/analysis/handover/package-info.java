/** What has to be changed in another system so that it stands as a scenario says, and in which waves. */
@NullMarked
package dev.spanwise.analysis.handover;

import org.jspecify.annotations.NullMarked;
