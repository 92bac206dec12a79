package dev.spanwise.web.pages;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.web.visit.Visit;

/**
 * What the two sliders of a scenario say.
 *
 * @param layers the most layers
 * @param span the widest span
 */
public record PlanLimits(int layers, int span, Outcome outcome) {
    static PlanLimits of(Visit visit) {
        Outcome outcome =
                visit.find("outcome").filter("eliminate"::equals).isPresent() ? Outcome.ELIMINATE : Outcome.CONVERT;
        return new PlanLimits(visit.getNumber("layers", 1, 100_000), visit.getNumber("span", 1, 1_000_000), outcome);
    }

    /** The same in an address, beginning with {@code ?}. */
    public String query() {
        return "?layers=" + layers + "&span=" + span + "&outcome="
                + outcome.name().toLowerCase(java.util.Locale.ROOT);
    }
}
