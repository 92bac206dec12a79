package dev.spanwise.report.handover;

import dev.spanwise.analysis.handover.TargetSystem;
import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.model.text.Texts;
import java.util.List;

/** No change of a scenario can stand in the files of a system. */
public final class NothingToHandOverException extends RefusedException {
    private static final long serialVersionUID = 1;

    private NothingToHandOverException(String key, Object... arguments) {
        super(key, arguments);
    }

    /** A scenario that changes nothing. */
    static NothingToHandOverException alike() {
        return new NothingToHandOverException("nothing.alike");
    }

    /**
     * Changes that are all left to be done by hand.
     *
     * @param byHand of which the first says why
     */
    static NothingToHandOverException of(TargetSystem system, List<ByHand> byHand, int changes) {
        boolean dn = system == TargetSystem.LDIF
                && byHand.stream()
                        .anyMatch(left -> left.reason() == ByHand.Reason.UNFIT_ID
                                || left.reason() == ByHand.Reason.UNFIT_MANAGER);
        return dn
                ? new NothingToHandOverException(
                        "nothing.no-dn", byHand.get(0).change().id())
                : new NothingToHandOverException(
                        "nothing.by-hand",
                        system.id(),
                        changes,
                        byHand.get(0).change().id(),
                        byHand.get(0));
    }

    @Override
    protected Object told(Object argument, Face face) {
        return argument instanceof ByHand left
                ? left.why(Texts.in(ByHand.class, face.language()))
                : super.told(argument, face);
    }
}
