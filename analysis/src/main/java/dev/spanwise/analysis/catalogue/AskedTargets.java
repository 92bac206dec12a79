package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Typed;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import java.util.List;

/** What a good chart looks like, as far as a single value says it; a file of targets says more. */
public final class AskedTargets {
    public static final Option<SpanRange> SPAN = Option.of(
            "span",
            new Typed<>("MIN..MAX", List.of("6..12", "6..", "..12", "coach"), SpanRange::parse),
            Targets.DEFAULT.span().toString());
    public static final Option<Integer> MAX_LAYERS = Option.of("max-layers", Whole.from(1));
    public static final OptionList OPTIONS = OptionList.of("targets", SPAN, MAX_LAYERS);

    private AskedTargets() {}

    /**
     * The targets asked for.
     *
     * @param otherwise those that hold where nothing is said
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    public static Targets of(Source source, Targets otherwise) {
        Targets targets = SPAN.isGiven(source) ? otherwise.withSpan(SPAN.get(source)) : otherwise;
        return MAX_LAYERS.find(source).map(targets::withMaxLayers).orElse(targets);
    }
}
