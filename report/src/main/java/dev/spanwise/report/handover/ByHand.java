package dev.spanwise.report.handover;

import dev.spanwise.analysis.handover.PositionChange;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.List;

/**
 * What of a change no file says, so that somebody has to do it.
 *
 * @param what words of the fields and facts it is about; none where it is the whole change
 */
record ByHand(PositionChange change, Reason reason, List<String> what) {
    ByHand {
        what = List.copyOf(what);
    }

    /** The sentence that says why. */
    String why(Texts texts) {
        return texts.get("reason." + reason.id(), change.after().managerId());
    }

    /** Why it is not in a file. */
    enum Reason implements MachineWord {
        /** The format closes no positions. */
        CLOSING,
        /** The format adds no positions. */
        ADDING,
        /** What the format did not close, it does not open. */
        OPENING,
        /** What the format did not add, it does not remove. */
        REMOVING,
        /** The new manager is added by hand first. */
        NEW_MANAGER,
        /** The manager so far was added by hand, and has an id of its own there. */
        FORMER_MANAGER,
        /** The format leaves nobody without a manager. */
        NO_MANAGER,
        /** The row has no id of its own in the data. */
        NO_ID,
        /** The new manager's row has none. */
        MANAGER_NO_ID,
        /** The id cannot stand in such a file. */
        UNFIT_ID,
        /** The new manager's id cannot. */
        UNFIT_MANAGER,
        /** The format has no place for these fields or facts. */
        FIELDS,
        /** Their new values cannot stand in such a file. */
        UNFIT_VALUE
    }
}
