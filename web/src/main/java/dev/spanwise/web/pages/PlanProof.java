package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.web.visit.Frame;

/** What is proven of a plan, in one sentence that names the plans it was compared with. */
public final class PlanProof {
    private PlanProof() {}

    /** The sentence: proven best, or how far from it at most. */
    public static String said(Plan plan, Frame frame) {
        boolean fewestMoved = plan.problem().asksForFewestMoved();
        String key = "plan.status." + plan.status().id() + (fewestMoved ? "" : "-otherwise");
        String family = plan.problem().family().words(frame.visit().language());
        return frame.text(key, frame.number(plan.fewestMovedInFamily()), frame.percent(plan.gap()), family);
    }
}
