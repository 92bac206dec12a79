package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.ValueChange;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of each position over all steps of a scenario. One that several steps touched has the weightiest fate:
 * gone, converted, promoted, filled, moved, edited; one that was moved and moved back is unchanged.
 */
final class Fates {
    private final OrgChart before;
    private final OrgChart after;
    private final int[] positionBefore;
    private final int[] positionAfter;
    private final Reason[] reasons;
    private final int[] parameters;
    /** By record: how weighty the reason is. */
    private final int[] weights;
    /** By record: why it came in. */
    private final Reason[] arrivals;

    private final BitSet converted = new BitSet();
    private final BitSet promoted = new BitSet();
    private final BitSet edited = new BitSet();

    Fates(ScenarioRun run) {
        this.before = run.before();
        this.after = run.after();
        this.positionBefore = Charts.positionOfRecord(before, run.attributes());
        this.positionAfter = Charts.positionOfRecord(after);
        this.reasons = new Reason[run.attributes().size()];
        this.parameters = new int[reasons.length];
        this.weights = new int[reasons.length];
        this.arrivals = new Reason[reasons.length];
        run.steps().forEach(step -> step.moves().moves().forEach(this::note));
    }

    private void note(Move move) {
        int record = move.record();
        if (move.outcome().weight() >= weights[record]) {
            weights[record] = move.outcome().weight();
            reasons[record] = move.reason();
            parameters[record] = move.parameter();
        }
        switch (move.outcome()) {
            case CONVERTED -> converted.set(record);
            case PROMOTED -> promoted.set(record);
            case EDITED, FILLED -> edited.set(record);
            case ADDED -> arrivals[record] = move.reason();
            case MOVED, ELIMINATED, VACANCY_CLOSED, UNCHANGED -> {}
        }
    }

    /** The fate of a position of the first chart. */
    Fate of(int position) {
        int record = before.record(position);
        int now = positionAfter[record];
        if (now == OrgChart.NONE) {
            return Charts.isVacant(before, position) ? Fate.VACANCY_CLOSED : Fate.ELIMINATED;
        }
        if (converted.get(record)) {
            return Fate.CONVERTED;
        }
        if (promoted.get(record)) {
            return Fate.PROMOTED;
        }
        return hasOtherValues(record) ? ofEdited(position, now) : sameManagerOr(Fate.MOVED, position);
    }

    private Fate ofEdited(int position, int now) {
        Fate edit = Fate.ofEdited(before, position, after, now);
        Fate moved = sameManagerOr(Fate.MOVED, position);
        return edit == Fate.FILLED || moved == Fate.UNCHANGED ? edit : moved;
    }

    private Fate sameManagerOr(Fate moved, int position) {
        return managerAfter(before.record(position)) == Charts.managerRecord(before, position) ? Fate.UNCHANGED : moved;
    }

    /** Whether a position that was there before and is there after has other values. */
    private boolean hasOtherValues(int record) {
        return edited.get(record) && !before.attributes().isSame(after.attributes(), record);
    }

    /** The moves that lead from the first chart to the last: positions that are new come last. */
    MoveLog net(List<ValueChange> values) {
        MoveLog.Builder net = new MoveLog.Builder();
        for (int position = 0; position < before.size(); position++) {
            if (of(position) != Fate.UNCHANGED) {
                net.add(move(position));
            }
        }
        for (int position = 0; position < after.size(); position++) {
            int record = after.record(position);
            if (positionBefore[record] == OrgChart.NONE) {
                net.add(Move.ofNew(record, managerAfter(record), after.layer(position), arrivals[record]));
            }
        }
        net.values(1, values);
        return net.build();
    }

    /** How many positions are there that were not before. */
    int added() {
        return (int) IntStream.range(0, after.size())
                .filter(position -> positionBefore[after.record(position)] == OrgChart.NONE)
                .count();
    }

    /** The one move that leads from the first chart to the last for a position that has changed. */
    private Move move(int position) {
        int record = before.record(position);
        boolean gone = positionAfter[record] == OrgChart.NONE;
        return new Move(
                1,
                record,
                Charts.managerRecord(before, position),
                gone ? OrgChart.NONE : managerAfter(record),
                before.layer(position),
                gone ? 0 : after.layer(positionAfter[record]),
                of(position),
                reasons[record],
                parameters[record]);
    }

    private int managerAfter(int record) {
        return Charts.managerRecord(after, positionAfter[record]);
    }
}
