package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.stream.IntStream;

/** How many posts report to whom after a choice. */
final class SpansAfter {
    private final Delayering problem;
    private final Choice choice;
    private final long[] spans;

    private SpansAfter(Delayering problem, Choice choice, long[] spans) {
        this.problem = problem;
        this.choice = choice;
        this.spans = spans;
    }

    /** O(n); O(1) where nothing is asked about narrow teams. */
    static SpansAfter of(Delayering problem, Choice choice) {
        long[] spans = new long[problem.narrowTeams().matter() ? problem.chart().size() : 0];
        for (int position = 0; position < spans.length; position++) {
            int manager = choice.managers()[position];
            if (!choice.gone().get(position) && manager != OrgChart.NONE) {
                spans[manager] += problem.posts(position);
            }
        }
        return new SpansAfter(problem, choice, spans);
    }

    /** Managers left with fewer than asked for, those among them whom it is not asked of: tops and protected ones. */
    List<Integer> listNarrow() {
        return IntStream.range(0, spans.length)
                .filter(position -> problem.chart().isManager(position))
                .filter(position -> !choice.dissolved().get(position))
                .filter(position -> spans[position] < problem.narrowTeams().least())
                .boxed()
                .toList();
    }

    /** How many managers are left with fewer than they are to have. */
    int countNarrow() {
        return (int) IntStream.range(0, spans.length)
                .filter(position -> !choice.dissolved().get(position))
                .filter(position -> spans[position] < problem.leastSpan(position))
                .count();
    }
}
