package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.BitSet;

/**
 * What became of each position over all steps of a scenario. One that several steps touched has the weightiest fate:
 * gone, converted, promoted, moved; one that was moved and moved back is unchanged.
 */
final class Fates {
    private final ScenarioRun run;
    private final int[] positionAfter;
    private final Reason[] reasons;
    private final int[] figures;
    private final BitSet converted = new BitSet();
    private final BitSet promoted = new BitSet();

    Fates(ScenarioRun run) {
        this.run = run;
        this.positionAfter = Charts.positionOfRecord(run.after());
        this.reasons = new Reason[run.before().attributes().size()];
        this.figures = new int[reasons.length];
        run.steps().forEach(step -> step.moves().moves().forEach(this::note));
    }

    private void note(Move move) {
        int record = move.record();
        boolean weighty = move.outcome() != Fate.MOVED;
        if (weighty || !(converted.get(record) || promoted.get(record))) {
            reasons[record] = move.reason();
            figures[record] = move.figure();
        }
        if (move.outcome() == Fate.CONVERTED) {
            converted.set(record);
        } else if (move.outcome() == Fate.PROMOTED) {
            promoted.set(record);
        }
    }

    /** The fate of a position of the first chart. */
    Fate of(int position) {
        int record = run.before().record(position);
        if (positionAfter[record] == OrgChart.NONE) {
            return Charts.isVacant(run.before(), position) ? Fate.VACANCY_CLOSED : Fate.ELIMINATED;
        }
        if (converted.get(record)) {
            return Fate.CONVERTED;
        }
        if (promoted.get(record)) {
            return Fate.PROMOTED;
        }
        return managerAfter(record) == Charts.managerRecord(run.before(), position) ? Fate.UNCHANGED : Fate.MOVED;
    }

    /** The one move that leads from the first chart to the last for a position that has changed. */
    Move move(int position) {
        OrgChart before = run.before();
        int record = before.record(position);
        boolean gone = positionAfter[record] == OrgChart.NONE;
        return new Move(
                1,
                record,
                Charts.managerRecord(before, position),
                gone ? OrgChart.NONE : managerAfter(record),
                before.layer(position),
                gone ? 0 : run.after().layer(positionAfter[record]),
                of(position),
                reasons[record],
                figures[record]);
    }

    private int managerAfter(int record) {
        return Charts.managerRecord(run.after(), positionAfter[record]);
    }
}
