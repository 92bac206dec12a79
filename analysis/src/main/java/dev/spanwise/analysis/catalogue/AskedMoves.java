package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Whole;
import java.util.List;

/** Which of the moves of a scenario are told. */
public final class AskedMoves {
    public static final Option<Boolean> STEP_LOG = Option.ofSwitch("step-log");
    public static final Option<Integer> SHOW_MOVES = Option.of("show-moves", Whole.from(0), "25");

    /** Of a list that is kept: all of them. */
    public static final OptionList LIST = OptionList.of("moves", STEP_LOG);

    /** On a screen besides. */
    public static final OptionList OPTIONS = LIST.and(List.of(SHOW_MOVES));

    private AskedMoves() {}
}
