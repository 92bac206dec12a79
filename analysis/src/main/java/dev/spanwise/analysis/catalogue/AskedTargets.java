package dev.spanwise.analysis.catalogue;

import com.google.common.collect.Range;
import dev.spanwise.analysis.ask.Kind;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Pair;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Typed;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.benchmark.Benchmarks;
import dev.spanwise.analysis.benchmark.JobFunction;
import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private static final Option<List<Map.Entry<JobFunction, SpanRange>>> BY_FUNCTION =
            Option.of("spans-by-function", Several.of(new Pair<>(Word.of(JobFunction.class), RANGE, List.of())));
    private static final Option<Double> PUBLISHED = Option.of("published-spans", Percent.part());
    private static final Option<List<Rule>> SKIP_RULES =
            Option.of("skip-rules", Several.of(Word.of(Rules.all(), Rule::id)));

    public static final OptionList OPTIONS = OptionList.of("targets", SPAN, MAX_LAYERS);

    /** What stands in a file of targets. */
    public static final OptionList FILE = OPTIONS.and(
            List.of(BY_GRADE, BY_DEPARTMENT, BY_FUNCTION, PUBLISHED, AskedComparison.GRADE_ORDER, SKIP_RULES));

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
                byFunction(file),
                AskedComparison.gradeOrder(file),
                Set.copyOf(SKIP_RULES.find(file).orElse(List.of()).stream()
                        .map(Rule::id)
                        .toList()));
    }

    /** As given; of functions that are not named, what has been published for them where that is asked for. */
    private static Map<JobFunction, SpanRange> byFunction(Source file) {
        Map<JobFunction, SpanRange> ranges = new LinkedHashMap<>(Several.byKey(BY_FUNCTION.find(file)));
        PUBLISHED
                .find(file)
                .ifPresent(around -> Arrays.stream(JobFunction.values())
                        .forEach(function -> Benchmarks.published(function)
                                .ifPresent(spans -> ranges.putIfAbsent(function, around(spans, around / 100)))));
        return ranges;
    }

    /** Whole spans, from the least that was published less a share of it to the greatest and the same share more. */
    private static SpanRange around(Range<Double> published, double share) {
        return new SpanRange(Math.max(1, (int) Math.floor(published.lowerEndpoint() * (1 - share))), (int)
                Math.ceil(published.upperEndpoint() * (1 + share)));
    }
}
