package dev.spanwise.analysis.catalogue;

import static dev.spanwise.analysis.ask.Fact.any;
import static dev.spanwise.analysis.ask.Fact.given;
import static dev.spanwise.analysis.ask.Fact.is;
import static dev.spanwise.analysis.ask.Fact.not;

import com.google.common.collect.Range;
import dev.spanwise.analysis.ask.Between;
import dev.spanwise.analysis.ask.ConditionText;
import dev.spanwise.analysis.ask.Day;
import dev.spanwise.analysis.ask.Fact;
import dev.spanwise.analysis.ask.Limit;
import dev.spanwise.analysis.ask.Money;
import dev.spanwise.analysis.ask.OneCondition;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Pair;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.compliance.FourFifths;
import dev.spanwise.analysis.compliance.ProtectedAttribute;
import dev.spanwise.analysis.compliance.notice.BelowNotice;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import dev.spanwise.analysis.optimize.NarrowTeams;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.SpanLimit;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.analysis.optimize.rule.PlanRule;
import dev.spanwise.analysis.scenario.DissolveAtMost;
import dev.spanwise.analysis.scenario.MoveWeight;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** What can be asked of a plan. */
public final class AskedPlan {
    private static final Whole WEIGHT = new Whole(0, MoveWeight.GREATEST);
    private static final Whole SPAN = Whole.from(1);
    private static final Word<Field> GROUPS = Word.of(List.of(Field.DEPARTMENT, Field.LOCATION, Field.COMPANY));

    public static final Option<Integer> MAX_LAYERS = Option.of("max-layers", Whole.from(1));
    /** Nobody is to pass the upper bound of the usual target. */
    public static final Option<OptionalInt> MAX_SPAN = Option.of(
            "max-span", new Limit(SPAN), Integer.toString(Targets.DEFAULT.span().max()));

    public static final Option<List<Map.Entry<String, Integer>>> MAX_SPAN_BY_GRADE =
            Option.of("max-span-by-grade", Several.of(new Pair<>(new Text("GRADE"), SPAN, List.of())));
    public static final Option<List<Map.Entry<Archetype, Integer>>> MAX_SPAN_BY_ARCHETYPE =
            Option.of("max-span-by-archetype", Several.of(new Pair<>(Word.of(Archetype.class), SPAN, List.of())));
    /** Before all others. */
    public static final Option<List<Map.Entry<Condition, Integer>>> MAX_SPAN_IF = Option.of(
            "max-span-if", new Several<>(new Pair<>(new OneCondition(), SPAN, List.of()), "", 0, Integer.MAX_VALUE));

    public static final Option<List<Means>> ALLOW =
            Option.of("allow", Several.of(Word.of(Means.class)), "dissolve,lift");
    public static final Option<Boolean> PEERS = Option.ofSwitch("peers");
    public static final Option<Objective.Kind> OBJECTIVE =
            Option.of("objective", Word.of(Objective.Kind.class), "moved");
    public static final Option<List<Map.Entry<Objective.PriceOf, Integer>>> COST =
            Option.of("cost", Several.of(new Pair<>(Word.of(Objective.PriceOf.class), WEIGHT, List.of())));
    /** A short form of the same. */
    public static final Option<List<Integer>> WEIGHTS = Option.of("weights", Several.of(WEIGHT, 3));

    private static final Several<Map.Entry<Integer, Condition>> WEIGHED = new Several<>(
            new Pair<>(WEIGHT, new ConditionText(), List.of("weight", "where")), "", 0, Integer.MAX_VALUE);
    public static final Option<List<Map.Entry<Integer, Condition>>> WEIGH = Option.of("weigh", WEIGHED);
    /** Whose going costs more, for seniority or whatever else. */
    public static final Option<List<Map.Entry<Integer, Condition>>> SPARE = Option.of("spare", WEIGHED);

    /** Who must not get another manager. */
    public static final Option<Condition> REST = Option.of("rest", new ConditionText());

    public static final Option<Double> SAVED_SHARE = Option.of("saved-share", Percent.part(), "0%");
    public static final Option<List<Field>> WITHIN = Option.of("within", Several.of(GROUPS));
    public static final Option<List<Field>> STRICTLY_WITHIN = Option.of("strictly-within", Several.of(GROUPS));
    /** By how much more a move counts that makes a line cross. */
    public static final Option<List<Map.Entry<Field, Integer>>> CROSSING =
            Option.of("crossing", Several.of(new Pair<>(GROUPS, new Whole(1, MoveWeight.GREATEST), List.of())));

    public static final Option<Boolean> GRADE_ABOVE = Option.ofSwitch("grade-above");
    public static final Option<Integer> MAX_NEW_REPORTS = Option.of("max-new-reports", Whole.from(1));
    public static final Option<Condition> RECEIVERS = Option.of("receivers", new ConditionText());
    public static final Option<Integer> MAX_RISE = Option.of("max-rise", Whole.from(0));
    public static final Option<Integer> MAX_GRADE_GAP = Option.of("max-grade-gap", Whole.from(0));
    public static final Option<Integer> MIN_SPAN = Option.of("min-span", Whole.from(2));
    public static final Option<Integer> NARROW_COST = Option.of("narrow-cost", new Whole(1, MoveWeight.GREATEST));
    public static final Option<Range<Integer>> PROTECT_LAYERS = Option.of("protect-layers", new Between());
    /** What must hold for all who are dissolved, taken together. */
    public static final Option<List<Map.Entry<Integer, Condition>>> DISSOLVE_AT_MOST = Option.of(
            "dissolve-at-most",
            new Several<>(
                    new Pair<>(Whole.from(0), new ConditionText(), List.of("most", "where")),
                    "",
                    0,
                    Integer.MAX_VALUE));

    public static final Option<List<ProtectedAttribute>> FAIR =
            Option.of("fair", Several.of(Word.of(ProtectedAttribute.class)));
    public static final Option<List<Jurisdiction>> BELOW_NOTICE =
            Option.of("below-notice", Several.of(Word.of(Jurisdiction.class)));
    /** On which ages and times of employment are taken for the two. */
    public static final Option<LocalDate> JUDGED_ON = Option.of("judged-on", Day.any());

    public static final Option<Integer> DISSOLVE_AT_LEAST = Option.of("dissolve-at-least", Whole.from(1));
    public static final Option<Double> DISSOLVE_SHARE = Option.of("dissolve-share", new Percent(false, 100));
    public static final Option<Double> SAVE_AT_LEAST = Option.of("save-at-least", new Money());
    public static final Option<Double> RAISE_RATIO = Option.of("raise-ratio", Percent.rise());
    public static final Option<Integer> MOVE_AT_MOST = Option.of("move-at-most", Whole.from(0));

    private static final Fact TARGETS = any(
            given(DISSOLVE_AT_LEAST),
            given(DISSOLVE_SHARE),
            given(SAVE_AT_LEAST),
            given(RAISE_RATIO),
            given(MOVE_AT_MOST));

    private static final OptionList OPTIONS = OptionList.of(
                    "plan",
                    MAX_LAYERS,
                    MAX_SPAN,
                    MAX_SPAN_BY_GRADE,
                    MAX_SPAN_BY_ARCHETYPE,
                    MAX_SPAN_IF,
                    ALLOW,
                    PEERS,
                    OBJECTIVE,
                    COST,
                    WEIGHTS,
                    WEIGH,
                    SPARE,
                    REST,
                    SAVED_SHARE,
                    WITHIN,
                    STRICTLY_WITHIN,
                    CROSSING,
                    GRADE_ABOVE,
                    MAX_NEW_REPORTS,
                    RECEIVERS,
                    MAX_RISE,
                    MAX_GRADE_GAP,
                    MIN_SPAN,
                    NARROW_COST,
                    PROTECT_LAYERS,
                    DISSOLVE_AT_MOST,
                    FAIR,
                    BELOW_NOTICE,
                    JUDGED_ON,
                    DISSOLVE_AT_LEAST,
                    DISSOLVE_SHARE,
                    SAVE_AT_LEAST,
                    RAISE_RATIO,
                    MOVE_AT_MOST)
            .with(
                    OptionRule.of(
                            "two-span-limits",
                            Fact.all(given(MAX_SPAN_BY_GRADE), given(MAX_SPAN_BY_ARCHETYPE)),
                            MAX_SPAN_BY_GRADE,
                            MAX_SPAN_BY_ARCHETYPE),
                    OptionRule.of(
                            "weights",
                            Fact.all(any(given(COST), given(WEIGHTS)), not(is(OBJECTIVE, "weighted"))),
                            OBJECTIVE,
                            COST,
                            WEIGHTS),
                    OptionRule.of("two-prices", Fact.all(given(COST), given(WEIGHTS)), COST, WEIGHTS),
                    OptionRule.of(
                            "narrow-cost-alone",
                            Fact.all(given(NARROW_COST), not(given(MIN_SPAN))),
                            NARROW_COST,
                            MIN_SPAN),
                    OptionRule.of(
                            "judged-on-alone",
                            Fact.all(given(JUDGED_ON), not(any(given(FAIR), given(BELOW_NOTICE)))),
                            JUDGED_ON,
                            FAIR,
                            BELOW_NOTICE));

    /** What can be asked of a plan; it has to be something. */
    public static final OptionList PLAN = OPTIONS.with(OptionRule.of(
            "nothing-asked",
            not(any(given(MAX_LAYERS), given(MIN_SPAN), TARGETS, is(OBJECTIVE, "saving"), is(OBJECTIVE, "weighted"))),
            MAX_LAYERS,
            DISSOLVE_AT_LEAST,
            OBJECTIVE));

    /** What can be asked of the best plans for every number of layers. */
    public static final OptionList FRONT = OPTIONS.with(OptionRule.of(
            "front-and-targets", TARGETS, DISSOLVE_AT_LEAST, DISSOLVE_SHARE, SAVE_AT_LEAST, RAISE_RATIO, MOVE_AT_MOST));

    private AskedPlan() {}

    /**
     * The step that carries out what is asked.
     *
     * @param options {@link #PLAN} or {@link #FRONT}
     * @throws OptionException when something is not allowed, or does not go with the rest
     */
    public static Optimize read(OptionList options, Source source, Terms terms) {
        options.check(source);
        return new Optimize(
                MAX_LAYERS.find(source).map(OptionalInt::of).orElse(OptionalInt.empty()),
                spans(source),
                plan(source),
                protecting(source, terms));
    }

    private static Terms protecting(Source source, Terms terms) {
        return PROTECT_LAYERS
                .find(source)
                .map(layers -> terms.protect(terms.protect().or(position -> layers.contains(position.layer()))))
                .orElse(terms);
    }

    /** What a plan is that nothing is asked of besides layers and spans. */
    public static PlanOptions usual() {
        return plan(Source.typed(name -> List.of()));
    }

    private static PlanOptions plan(Source source) {
        return new PlanOptions(
                family(source),
                objective(source),
                weigh(WEIGH.find(source)),
                weigh(SPARE.find(source)),
                boundaries(source),
                RECEIVERS.find(source).orElse(PlanOptions.USUAL_RECEIVERS),
                MAX_RISE.find(source).map(OptionalInt::of).orElse(OptionalInt.empty()),
                targets(source),
                SAVED_SHARE.get(source) / 100,
                narrowTeams(source),
                rules(source),
                REST.find(source).orElse(Condition.NEVER));
    }

    private static List<PlanRule> rules(Source source) {
        LocalDate day = JUDGED_ON.find(source).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        List<PlanRule> rules = new ArrayList<>();
        DISSOLVE_AT_MOST
                .find(source)
                .ifPresent(all -> all.forEach(each -> rules.add(new DissolveAtMost(each.getKey(), each.getValue()))));
        FAIR.find(source).ifPresent(all -> all.forEach(attribute -> rules.add(new FourFifths(attribute, day))));
        BELOW_NOTICE.find(source).ifPresent(laws -> rules.add(new BelowNotice(Set.copyOf(laws), day)));
        return rules;
    }

    private static NarrowTeams narrowTeams(Source source) {
        long price = NARROW_COST.find(source).map(Integer::longValue).orElse(NarrowTeams.FORBIDDEN);
        return MIN_SPAN.find(source).map(span -> new NarrowTeams(span, price)).orElse(NarrowTeams.ANY);
    }

    /** Peers are one more of the means. */
    private static Family family(Source source) {
        Family allowed = new Family(Set.copyOf(ALLOW.get(source)));
        return PEERS.get(source) ? allowed.with(Means.PEERS, true) : allowed;
    }

    /** Whoever limits the spans of some managers and says nothing of the others does not limit those. */
    private static boolean namesSomeSpans(Source source) {
        return !MAX_SPAN.isGiven(source)
                && (MAX_SPAN_BY_GRADE.isGiven(source) || MAX_SPAN_BY_ARCHETYPE.isGiven(source));
    }

    private static SpanLimits spans(Source source) {
        return new SpanLimits(
                namesSomeSpans(source) ? OptionalInt.empty() : MAX_SPAN.get(source),
                Several.byKey(MAX_SPAN_BY_GRADE.find(source)),
                Several.byKey(MAX_SPAN_BY_ARCHETYPE.find(source)),
                MAX_SPAN_IF.find(source).orElse(List.of()));
    }

    private static Objective objective(Source source) {
        return switch (OBJECTIVE.get(source)) {
            case MOVED -> Objective.moved();
            case DISSOLVED -> Objective.dissolved();
            case SAVING -> Objective.saving();
            case WEIGHTED -> WEIGHTS.isGiven(source) ? weighted(WEIGHTS.get(source)) : priced(COST.find(source));
        };
    }

    private static Objective weighted(List<Integer> weights) {
        if (weights.stream().allMatch(weight -> weight == 0)) {
            throw WEIGHTS.unfit(weights, "weights");
        }
        return Objective.weighted(weights.get(0), weights.get(1), weights.get(2));
    }

    private static Objective priced(Optional<List<Map.Entry<Objective.PriceOf, Integer>>> given) {
        Map<Objective.PriceOf, Integer> prices = given.isEmpty() ? Objective.USUAL_PRICES : Several.byKey(given);
        if (prices.values().stream().allMatch(price -> price == 0)) {
            throw COST.unfit(
                    prices.keySet().stream().map(what -> what.id() + "=0").collect(Collectors.joining(", ")), "cost");
        }
        return Objective.priced(prices);
    }

    private static List<MoveWeight> weigh(Optional<List<Map.Entry<Integer, Condition>>> given) {
        return given.orElse(List.of()).stream()
                .map(weight -> new MoveWeight(weight.getKey(), weight.getValue()))
                .toList();
    }

    private static Boundaries boundaries(Source source) {
        return new Boundaries(
                Set.copyOf(WITHIN.find(source).orElse(List.of())),
                Set.copyOf(STRICTLY_WITHIN.find(source).orElse(List.of())),
                Several.byKey(CROSSING.find(source)),
                GRADE_ABOVE.get(source),
                MAX_NEW_REPORTS.find(source).orElse(SpanLimit.UNLIMITED),
                MAX_GRADE_GAP.find(source).orElse(Boundaries.ANY_GAP));
    }

    private static List<Target> targets(Source source) {
        List<Target> targets = new ArrayList<>();
        DoubleUnaryOperator share = percent -> percent / 100;
        add(targets, source, DISSOLVE_AT_LEAST, Target.Kind.DISSOLVE_AT_LEAST, DoubleUnaryOperator.identity());
        add(targets, source, DISSOLVE_SHARE, Target.Kind.DISSOLVE_SHARE, share);
        add(targets, source, SAVE_AT_LEAST, Target.Kind.SAVE_AT_LEAST, DoubleUnaryOperator.identity());
        add(targets, source, RAISE_RATIO, Target.Kind.RAISE_RATIO, share);
        add(targets, source, MOVE_AT_MOST, Target.Kind.MOVE_AT_MOST, DoubleUnaryOperator.identity());
        return targets;
    }

    private static void add(
            List<Target> targets,
            Source source,
            Option<? extends Number> option,
            Target.Kind kind,
            DoubleUnaryOperator amount) {
        option.find(source)
                .ifPresent(number -> targets.add(new Target(kind, amount.applyAsDouble(number.doubleValue()))));
    }
}
