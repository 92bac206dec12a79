package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Managers on the first two layers whom a plan leaves without a team. A plan that moves the fewest may take the only
 * report of a vice president to spare one move: whoever signs it wants to be told, and how to rule it out.
 */
public final class NearTop {
    /** The lowest layer that counts as near the top. */
    private static final int LAYERS = 2;

    private static final int NAMED = 5;

    private NearTop() {}

    /** Them in chart order, vacant posts left out. */
    public static List<Position> list(Plan plan) {
        return plan.listDissolved().stream()
                .filter(position -> position.layer() <= LAYERS && !position.is(Flag.VACANT))
                .toList();
    }

    /** Them as a sentence, with the way out; empty where there are none. */
    public static Optional<String> findSaid(Plan plan, Locale language) {
        return list(plan).isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.in(NearTop.class, language).get("note.near-top", words(plan)));
    }

    /** What the sentence puts in: how many there are, some of them, and how many more. */
    static Object[] words(Plan plan) {
        List<Position> all = list(plan);
        String who = all.stream().limit(NAMED).map(Position::label).collect(Collectors.joining(", "));
        return new Object[] {all.size(), who, Math.max(0, all.size() - NAMED)};
    }
}
