package dev.spanwise.analysis.optimize;

import java.util.List;

/**
 * One step of carrying out a plan.
 *
 * @param number from 1
 * @param dissolved who is dissolved in it, by number in the chart before the plan; nobody while a large team is moved in
 *     parts
 * @param moves who gets another manager in it; everybody at most once
 */
public record Wave(int number, List<Integer> dissolved, List<PlanMove> moves) {
    public Wave {
        dissolved = List.copyOf(dissolved);
        moves = List.copyOf(moves);
    }
}
