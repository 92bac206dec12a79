package dev.spanwise.analysis.catalogue;

import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Pair;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Typed;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What a good chart looks like: {@link #OPTIONS} as far as a single value says it, {@link #FILE} all of it. */
public final class AskedTargets {
    private static final Kind<SpanRange> RANGE =
            new Typed<>("MIN..MAX", List.of("6..12", "6..", "..12", "coach"), SpanRange::parse);

    public static final Option<SpanRange> SPAN =
            Option.of("span", RANGE, Targets.DEFAULT.span().toString());
    public static final Option<Integer> MAX_LAYERS = Option.of("max-layers", Whole.from(1));
    private static final Option<List<Map.Entry<String, SpanRange>>> BY_GRADE = spans("spans-by-grade", "GRADE");
    private static final Option<List<Map.Entry<String, SpanRange>>> BY_DEPARTMENT =
            spans("spans-by-department", "DEPARTMENT");
    private static final Option<List<Rule>> SKIP_RULES =
            Option.of("skip-rules", Several.of(Word.of(Rules.all(), Rule::id)));

    public static final OptionList OPTIONS = OptionList.of("targets", SPAN, MAX_LAYERS);

    /** What stands in a file of targets. */
    public static final OptionList FILE =
            OPTIONS.and(List.of(BY_GRADE, BY_DEPARTMENT, AskedComparison.GRADE_ORDER, SKIP_RULES));

    private AskedTargets() {}

    private static Option<List<Map.Entry<String, SpanRange>>> spans(String name, String label) {
        return Option.of(name, Several.of(new Pair<>(new Text(label), RANGE, List.of())));
    }

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

    /**
     * The targets of a file; what it does not say is usual.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when something is not allowed
     */
    static Targets ofFile(Source file) {
        return new Targets(
                SPAN.get(file),
                MAX_LAYERS.find(file).map(OptionalInt::of).orElse(OptionalInt.empty()),
                Several.byKey(BY_GRADE.find(file)),
                Several.byKey(BY_DEPARTMENT.find(file)),
                AskedComparison.gradeOrder(file),
                Set.copyOf(SKIP_RULES.find(file).orElse(List.of()).stream()
                        .map(Rule::id)
                        .toList()));
    }
}
