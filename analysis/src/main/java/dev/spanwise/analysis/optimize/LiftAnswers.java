package dev.spanwise.analysis.optimize;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What branches cost below managers whose lowest prices are the same: nothing else about those matters to a branch. Whoever is
 * placed changes the room of managers above alone, so that answers for branches nobody of which is placed yet stay true.
 */
final class LiftAnswers {
    /**
     * One answer.
     *
     * @param mark the mark of the prices
     * @param prices the lowest price of each layer, and the layer of the last manager
     * @param mayStay whether the last manager is the one of the head, who may keep it
     * @param value what the branch costs
     * @param chosen the layer the head is best on
     * @param next another answer for the same head
     */
    record Known(
            long mark,
            long[] prices,
            boolean mayStay,
            long value,
            int chosen,
            @Nullable Known next) {}

    private final Map<Integer, Known> answers = new HashMap<>();

    @Nullable
    Known find(int head, LiftPath path, boolean mayStay) {
        Known known = answers.get(head);
        while (known != null && !isAbout(known, path, mayStay)) {
            known = known.next();
        }
        return known;
    }

    Known add(int head, LiftPath path, boolean mayStay, long value, int chosen) {
        Known known = new Known(path.mark(), path.prices(), mayStay, value, chosen, answers.get(head));
        answers.put(head, known);
        return known;
    }

    private static boolean isAbout(Known known, LiftPath path, boolean mayStay) {
        return known.mark() == path.mark() && known.mayStay() == mayStay && path.hasPrices(known.prices());
    }
}
