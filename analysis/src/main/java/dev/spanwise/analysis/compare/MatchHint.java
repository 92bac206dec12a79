package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * By what else two charts match, where hardly anything matches by the key: then everybody seems to have joined and left.
 *
 * @param by the key that matches most; empty where none matches more
 * @param matched positions that match by it
 * @param of positions of the smaller chart
 */
public record MatchHint(Optional<MatchKey> by, int matched, int of) {
    /** Below one of so many, hardly anything matches. */
    private static final int HARDLY = 10;

    static Optional<MatchHint> of(OrgChart before, OrgChart after, Field key, Matching matching) {
        int smaller = Math.min(before.size(), after.size());
        if ((long) matching.matched() * HARDLY >= smaller || before.attributes() == after.attributes()) {
            return Optional.empty();
        }
        return Arrays.stream(MatchKey.values())
                .filter(other -> other.field() != key)
                .map(other -> new MatchHint(
                        Optional.of(other),
                        Matching.of(before, after, other.field()).matched(),
                        smaller))
                .max(Comparator.comparingInt(MatchHint::matched))
                .filter(hint -> hint.matched() > matching.matched() && (long) hint.matched() * HARDLY >= smaller)
                .or(() -> Optional.of(new MatchHint(Optional.empty(), matching.matched(), smaller)));
    }
}
