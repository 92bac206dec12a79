package dev.spanwise.analysis.optimize;

import java.util.stream.IntStream;

/** Rows that stand for several posts and may be gone: what the searches do not count of them. */
final class RowsOfPosts {
    private RowsOfPosts() {}

    /** Whether a row of posts may be gone, so that it depends on more than extras how many posts somebody is left with. */
    static boolean mayFreePosts(Delayering problem) {
        return problem.hasRowsOfSeveralPosts() && new ChartFacts(problem).someMayBeGone;
    }

    /** Whether a row that may be gone stands for more posts than report to it: then it frees more than it hands up. */
    static boolean mayFreeMoreThanTheyHandUp(Delayering problem) {
        return problem.hasRowsOfSeveralPosts()
                && IntStream.range(0, problem.chart().size())
                        .filter(problem::mayDissolve)
                        .filter(manager -> !problem.survivesDissolving(manager))
                        .anyMatch(manager -> problem.posts(manager) > problem.span(manager));
    }

    /** The same problem, or the one below where rows free more than any search counts. */
    static DelayeringBuilder countedWhereTheyFreeMore(Delayering problem) {
        return mayFreeMoreThanTheyHandUp(problem) ? counted(problem) : problem.toBuilder();
    }

    /** Each row counts once, and each manager may have as many rows as posts: no plan of the problem is left out. */
    static DelayeringBuilder counted(Delayering problem) {
        return problem.toBuilder()
                .spanLimit((chart, manager) -> problem.widestSpan(manager))
                .countRows();
    }
}
