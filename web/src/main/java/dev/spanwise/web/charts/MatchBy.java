package dev.spanwise.web.charts;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.model.Field;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;

/**
 * By which field positions of two snapshots are matched, as it stands in the address.
 *
 * @param name one of {@link Comparison#KEYS}
 */
public record MatchBy(String name) {
    private static final String USUAL = "id";

    /**
     * Reads the parameter {@code match-by}.
     *
     * @throws WebProblem when there is no such field
     */
    public static MatchBy of(Visit visit) {
        String name = visit.find("match-by").orElse(USUAL);
        if (!Comparison.KEYS.containsKey(name)) {
            throw WebProblem.badRequest("problem.match-by", name, String.join(", ", Comparison.KEYS.keySet()));
        }
        return new MatchBy(name);
    }

    public Field field() {
        return Comparison.KEYS.getOrDefault(name, Field.ID);
    }

    /** Whether ids match, as drawings of changes do. */
    public boolean isUsual() {
        return name.equals(USUAL);
    }
}
