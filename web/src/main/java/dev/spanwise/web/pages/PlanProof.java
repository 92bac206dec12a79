package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.web.visit.Frame;
import java.util.stream.Collectors;

/** What is proven of a plan, in one sentence that names the plans it was compared with. */
public final class PlanProof {
    private PlanProof() {}

    /** The sentence: proven best, or how far from it at most. */
    public static String said(Plan plan, Frame frame) {
        boolean fewestMoved = plan.problem().asksForFewestMoved();
        String key = "plan.status." + plan.status().id() + (fewestMoved ? "" : "-otherwise");
        String family = plan.problem().family().words(frame.visit().language());
        return frame.text(key, frame.number(plan.fewestMovedInFamily()), frame.percent(plan.gap()), family)
                + ofAnyReorganisation(plan, frame)
                + ofNarrowTeams(plan, frame)
                + ofRules(plan, frame);
    }

    /** Another sentence: who is left with fewer direct reports than asked for all the same. */
    private static String ofNarrowTeams(Plan plan, Frame frame) {
        int narrow = plan.isFound() ? plan.listNarrowTeams().size() : 0;
        int least = plan.problem().narrowTeams().least();
        return narrow > 0 ? " " + frame.text("plan.narrow-teams", narrow, least) : "";
    }

    /** A sentence for each thing that holds for all who are dissolved, taken together. */
    private static String ofRules(Plan plan, Frame frame) {
        return plan.isFound()
                ? plan.problem().rules().stream()
                        .map(rule -> " "
                                + rule.said(
                                        plan.problem().chart(), frame.visit().language()))
                        .collect(Collectors.joining())
                : "";
    }

    /** A second sentence: what holds of every reorganisation there is; nothing where that is nothing. */
    private static String ofAnyReorganisation(Plan plan, Frame frame) {
        int fewest = plan.isFound() ? plan.fewestMovedByAnyReorganisation() : 0;
        return fewest > 0 ? " " + frame.text("plan.any-reorganisation", fewest) : "";
    }
}
