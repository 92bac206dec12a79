package dev.spanwise.analysis.optimize;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What branches cost below managers whose lowest prices are the same: nothing else about those matters to a branch. */
final class LiftAnswers {
    /**
     * One answer.
     *
     * @param prices the lowest price of each layer, and the layer of the last manager
     * @param ownIsLast whether the last manager is the one of the head
     * @param value what the branch costs
     * @param chosen the layer the head is best on
     * @param next another answer for the same head
     */
    record Known(
            long[] prices,
            boolean ownIsLast,
            long value,
            int chosen,
            @Nullable Known next) {}

    private final Map<Integer, Known> answers = new HashMap<>();

    void clear() {
        answers.clear();
    }

    @Nullable
    Known find(int head, LiftPath path, boolean ownIsLast) {
        Known known = answers.get(head);
        while (known != null && !(known.ownIsLast() == ownIsLast && path.hasPrices(known.prices()))) {
            known = known.next();
        }
        return known;
    }

    Known add(int head, LiftPath path, boolean ownIsLast, long value, int chosen) {
        Known known = new Known(path.prices(), ownIsLast, value, chosen, answers.get(head));
        answers.put(head, known);
        return known;
    }
}
