package dev.spanwise.analysis.scenario;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.Texts;
import java.util.Locale;

/**
 * One entry of a {@link MoveLog}: what a step did to one position. Positions are named by their record numbers, which
 * stay the same from chart to chart.
 *
 * @param step number of the step, from 1
 * @param record the position
 * @param oldManager its manager's record before the step, or {@link OrgChart#NONE} for a top or a new position
 * @param newManager its manager's record after the step; {@link OrgChart#NONE} for a top or a position that is gone
 * @param oldLayer its layer before the step, 0 when it is new
 * @param newLayer its layer after the step, 0 when it is gone
 * @param outcome what became of it
 * @param reason why
 * @param parameter the number the reason speaks of, such as a layer or a span; 0 where it speaks of none
 */
public record Move(
        int step,
        int record,
        int oldManager,
        int newManager,
        int oldLayer,
        int newLayer,
        Fate outcome,
        Reason reason,
        int parameter) {

    /** Whether the position was there, stays, and reports to another one than before. */
    public boolean changesManager() {
        return !outcome.isGone() && outcome != Fate.ADDED && oldManager != newManager;
    }

    /** The entry of a new position. */
    static Move ofNew(int record, int manager, int layer, Reason reason) {
        return new Move(1, record, OrgChart.NONE, manager, 0, layer, Fate.ADDED, reason, 0);
    }

    /** Why, as a sentence. */
    public String reason(Attributes attributes, Locale language) {
        return Texts.in(Move.class, language)
                .get("reason." + reason.id(), attributes.label(oldManager), attributes.label(newManager), parameter);
    }
}
