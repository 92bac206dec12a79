package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.optimize.Waves;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.OptionalInt;

/**
 * How somebody wants to carry a plan out, as it stands in the address.
 *
 * @param count at most so many waves; empty for as many as it takes
 * @param mostMoves at most so many moves in each; empty for any number
 */
public record WavesRequest(OptionalInt count, OptionalInt mostMoves) {
    private static final int USUAL_WAVES = 3;
    private static final int MOST_WAVES = 50;
    private static final int MOST_MOVES = 100_000_000;

    /**
     * Reads the parameters {@code waves} and {@code moves-per-wave}.
     *
     * @throws WebProblem when one is out of its range
     */
    public static WavesRequest of(Visit visit) {
        return new WavesRequest(
                visit.findNumber("waves", 1, MOST_WAVES), visit.findNumber("moves-per-wave", 1, MOST_MOVES));
    }

    /** The same, in three waves where nothing is asked. */
    public WavesRequest orUsual() {
        return count.isEmpty() && mostMoves.isEmpty() ? new WavesRequest(OptionalInt.of(USUAL_WAVES), mostMoves) : this;
    }

    /** The plan in these waves; none where nothing is asked. */
    public List<Wave> of(Plan plan) {
        return Waves.of(plan, count, mostMoves);
    }

    /** The same in an address, beginning with {@code ?}. */
    public String query() {
        return "?waves=" + text(count) + "&moves-per-wave=" + text(mostMoves);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
