package dev.spanwise.analysis.catalogue;

import static dev.spanwise.analysis.ask.Fact.all;
import static dev.spanwise.analysis.ask.Fact.given;
import static dev.spanwise.analysis.ask.Fact.not;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.analysis.selection.Grouping;
import java.util.List;
import java.util.Set;

/** Whom figures are about, and by what they are split. */
public final class AskedSelection {
    public static final Option<Grouping> BY = Option.of("by", Word.of(Grouping.class));
    public static final Option<List<Exclusion>> EXCLUDE = Option.of("exclude", Several.of(Word.of(Exclusion.class)));
    public static final Option<Boolean> BY_LAYER = Option.ofSwitch("by-layer");
    public static final OptionList OPTIONS = OptionList.of("selection", BY, EXCLUDE);
    /** Where they may be a table by layer, too. */
    public static final OptionList TABLE = OPTIONS.and(List.of(BY_LAYER))
            .with(OptionRule.of("by-layer-without-by", all(given(BY_LAYER), not(given(BY))), BY_LAYER, BY));
    /** Where figures are not split. */
    public static final OptionList WITHOUT = OptionList.of("selection", EXCLUDE);

    private AskedSelection() {}

    /**
     * What is left out.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when there is no such kind of position
     */
    public static Set<Exclusion> excluded(Source source) {
        return Set.copyOf(EXCLUDE.find(source).orElse(List.of()));
    }
}
