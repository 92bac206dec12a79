package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By what else two charts match, where what they are matched by misleads: then who seems to have joined and left did not.
 *
 * @param reason what is wrong with the key
 * @param by the key that matches most; empty where none matches more
 * @param matched positions that match by it
 * @param of positions of the smaller chart
 */
public record MatchHint(Reason reason, Optional<MatchKey> by, int matched, int of) {
    /** Below one of so many, hardly anything matches. */
    private static final int HARDLY = 10;

    /** How a key misleads. */
    public enum Reason implements MachineWord {
        /** Hardly anything of one chart is in the other. */
        FEW_MATCH,
        /** The same ids stand with other names, as where rows are numbered anew in each export. */
        OTHER_NAMES
    }

    static Optional<MatchHint> of(OrgChart before, OrgChart after, Field key, Matching matching) {
        int smaller = Math.min(before.size(), after.size());
        if (before.attributes() == after.attributes()) {
            return Optional.empty();
        }
        if ((long) matching.matched() * HARDLY < smaller) {
            return better(Reason.FEW_MATCH, before, after, others(key), matching.matched())
                    .or(() -> Optional.of(
                            new MatchHint(Reason.FEW_MATCH, Optional.empty(), matching.matched(), smaller)));
        }
        OtherNames names =
                key == Field.ID ? OtherNames.of(before, after, matching) : new OtherNames(matching.matched(), 0);
        List<MatchKey> people = List.of(MatchKey.EMAIL, MatchKey.NAME);
        return names.areMost() ? better(Reason.OTHER_NAMES, before, after, people, names.same()) : Optional.empty();
    }

    private static List<MatchKey> others(Field key) {
        return Arrays.stream(MatchKey.values())
                .filter(other -> other.field() != key)
                .toList();
    }

    private static Optional<MatchHint> better(
            Reason reason, OrgChart before, OrgChart after, List<MatchKey> keys, int than) {
        int smaller = Math.min(before.size(), after.size());
        return keys.stream()
                .map(other -> new MatchHint(
                        reason,
                        Optional.of(other),
                        Matching.of(before, after, other.field()).matched(),
                        smaller))
                .max(Comparator.comparingInt(MatchHint::matched))
                .filter(hint -> hint.matched() > than && (long) hint.matched() * HARDLY >= smaller);
    }
}
