package dev.spanwise.analysis.scenario;

import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.ValueChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a step says about positions besides who they report to; what it does not mention stays as it is.
 *
 * @param values by field: a text, a number or a day; empty where the field is to have no value
 * @param marked facts that hold from now on
 * @param unmarked facts that do not hold any more
 */
public record PositionValues(Map<Field, Optional<Object>> values, Set<Flag> marked, Set<Flag> unmarked) {
    /** Says nothing. */
    public static final PositionValues NONE = new PositionValues(Map.of(), Set.of(), Set.of());

    public PositionValues {
        values = Map.copyOf(values);
        marked = Set.copyOf(marked);
        unmarked = Set.copyOf(unmarked);
    }

    /** The same with a fact, which is no longer unmarked. */
    PositionValues marking(Flag flag) {
        return new PositionValues(values, with(marked, flag), without(unmarked, flag));
    }

    /** The same without a fact. */
    PositionValues unmarking(Flag flag) {
        return new PositionValues(values, without(marked, flag), with(unmarked, flag));
    }

    private static Set<Flag> with(Set<Flag> flags, Flag flag) {
        return Sets.union(flags, Set.of(flag));
    }

    private static Set<Flag> without(Set<Flag> flags, Flag flag) {
        return Sets.difference(flags, Set.of(flag));
    }

    /** The same with a field emptied unless it has a value here. */
    PositionValues clearingUnlessGiven(Field field) {
        Map<Field, Optional<Object>> more = new EnumMap<>(Map.of(field, Optional.empty()));
        more.putAll(values);
        return new PositionValues(more, marked, unmarked);
    }

    /** Whether a fact is to hold. */
    boolean marks(Flag flag) {
        return marked.contains(flag);
    }

    /** Whether a record says all of this already. */
    boolean holdFor(Attributes attributes, int record) {
        return values.entrySet().stream()
                        .allMatch(
                                value -> attributes.find(value.getKey(), record).equals(value.getValue()))
                && marked.stream().allMatch(flag -> attributes.is(flag, record))
                && unmarked.stream().noneMatch(flag -> attributes.is(flag, record));
    }

    /** The changes that make records say this, in the order of fields. */
    List<ValueChange> of(ImmutableIntArray records) {
        List<ValueChange> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            Optional<Object> value = values.get(field);
            if (value != null) {
                changes.add(new ValueChange.OfField(records, field, value));
            }
        }
        for (Flag flag : Flag.values()) {
            if (marked.contains(flag) || unmarked.contains(flag)) {
                changes.add(new ValueChange.OfFlag(records, flag, marked.contains(flag)));
            }
        }
        return changes;
    }
}
