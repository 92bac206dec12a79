package dev.spanwise.analysis.optimize;

/**
 * A position that gets another manager; all three are numbers in the chart before.
 *
 * @param position who is moved
 * @param fromManager its manager before, who is dissolved
 * @param toManager its manager after
 */
public record PlanMove(int position, int fromManager, int toManager) {}
