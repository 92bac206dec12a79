package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Managers whose post is marked as abolished, and to whom a plan hands nobody. */
public final class PostsToGo {
    private static final int NAMED = 5;

    private PostsToGo() {}

    static List<Position> list(Delayering problem) {
        if (!problem.chart().attributes().knows(Flag.ABOLISHED)) {
            return List.of();
        }
        return problem.chart()
                .positions()
                .filter(position -> position.isManager() && position.is(Flag.ABOLISHED))
                .filter(position -> !problem.mayReceive(position.index()))
                .toList();
    }

    /** Them as a sentence; empty where there are none. */
    public static Optional<String> findSaid(Delayering problem, Locale language) {
        List<Position> all = list(problem);
        String who = all.stream().limit(NAMED).map(Position::label).collect(Collectors.joining(", "));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.in(PlanText.class, language)
                        .get("plan.to-go", all.size(), who, Math.max(0, all.size() - NAMED)));
    }
}
