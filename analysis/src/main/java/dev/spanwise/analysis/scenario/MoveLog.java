package dev.spanwise.analysis.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.model.ValueChange;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything a step or a scenario did, one {@link Move} for each position and step it touched: step by step, within a
 * step in the order of the chart the step found, new positions last. {@link Replay} carries it out again. About 30 bytes a move.
 */
public final class MoveLog {
    /** A log without moves. */
    public static final MoveLog EMPTY = new Builder().build();

    private static final Fate[] FATES = Fate.values();
    private static final Reason[] REASONS = Reason.values();
    private static final int COLUMNS = 8;

    private final ImmutableIntArray cells;
    private final ImmutableList<StepValues> values;

    /** The values that a step gives to positions. */
    record StepValues(int step, List<ValueChange> changes) {
        StepValues {
            changes = List.copyOf(changes);
        }
    }

    private MoveLog(ImmutableIntArray cells, ImmutableList<StepValues> values) {
        this.cells = cells;
        this.values = values;
    }

    /** The values that a step gives to positions. */
    List<ValueChange> valuesOf(int step) {
        return values.stream()
                .filter(given -> given.step() == step)
                .flatMap(given -> given.changes().stream())
                .toList();
    }

    /** The values that all steps give, one after the other. */
    List<ValueChange> allValues() {
        return values.stream().flatMap(given -> given.changes().stream()).toList();
    }

    /** Number of moves. */
    public int size() {
        return cells.length() / COLUMNS;
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The move with this number, from 0. O(1). */
    public Move get(int number) {
        int at = number * COLUMNS;
        int kinds = cells.get(at + 6);
        return new Move(
                cells.get(at),
                cells.get(at + 1),
                cells.get(at + 2),
                cells.get(at + 3),
                cells.get(at + 4),
                cells.get(at + 5),
                FATES[kinds & 0xff],
                REASONS[kinds >> 8],
                cells.get(at + 7));
    }

    /** The moves in order, made on demand. */
    public Stream<Move> moves() {
        return IntStream.range(0, size()).mapToObj(this::get);
    }

    /** The logs one after the other, the steps numbered from 1 in the order given. */
    public static MoveLog ofSteps(List<MoveLog> steps) {
        Builder joined = new Builder();
        for (int step = 0; step < steps.size(); step++) {
            for (int number = 0; number < steps.get(step).size(); number++) {
                joined.add(step + 1, steps.get(step).get(number));
            }
            joined.values(step + 1, steps.get(step).allValues());
        }
        return joined.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoveLog log && log.cells.equals(cells) && log.values.equals(values);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return size() + " moves";
    }

    /** Collects moves in order. */
    static final class Builder {
        private final ImmutableIntArray.Builder cells = ImmutableIntArray.builder();
        private final ImmutableList.Builder<StepValues> values = ImmutableList.builder();

        /** Notes the values that a step gives. */
        void values(int step, List<ValueChange> changes) {
            if (!changes.isEmpty()) {
                values.add(new StepValues(step, changes));
            }
        }

        void add(Move move) {
            add(move.step(), move);
        }

        @SuppressWarnings("EnumOrdinal") // the codes never leave this class
        void add(int step, Move move) {
            cells.add(step)
                    .add(move.record())
                    .add(move.oldManager())
                    .add(move.newManager())
                    .add(move.oldLayer())
                    .add(move.newLayer())
                    .add(move.outcome().ordinal() | move.reason().ordinal() << 8)
                    .add(move.parameter());
        }

        MoveLog build() {
            return new MoveLog(cells.build().trimmed(), values.build());
        }
    }
}
