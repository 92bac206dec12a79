package dev.spanwise.analysis.optimize;

/**
 * A position that gets another manager; all three are numbers in the chart before.
 *
 * @param position who is moved
 * @param fromManager its manager before, who is dissolved
 * @param toManager its manager after
 * @param toPeer whether it goes to a peer of a dissolved superior, not to the nearest superior who stays
 */
public record PlanMove(int position, int fromManager, int toManager, boolean toPeer) {}
