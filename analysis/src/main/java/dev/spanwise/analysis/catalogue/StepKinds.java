package dev.spanwise.analysis.catalogue;

import static dev.spanwise.analysis.ask.Fact.any;
import static dev.spanwise.analysis.ask.Fact.given;
import static dev.spanwise.analysis.ask.Fact.is;
import static dev.spanwise.analysis.ask.Fact.not;
import static dev.spanwise.analysis.catalogue.AskedTerms.OUTCOME;
import static dev.spanwise.analysis.catalogue.AskedTerms.OVERFLOW;
import static dev.spanwise.analysis.catalogue.AskedTerms.OVERFLOW_WITHOUT_PROMOTION;
import static dev.spanwise.analysis.catalogue.AskedTerms.PROTECT;
import static dev.spanwise.analysis.catalogue.AskedTerms.SPAN_LIMIT;
import static dev.spanwise.analysis.catalogue.AskedTerms.WHERE;

import dev.spanwise.analysis.ask.Amount;
import dev.spanwise.analysis.ask.Decimal;
import dev.spanwise.analysis.ask.Fact;
import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.OptionRule;
import dev.spanwise.analysis.ask.Percent;
import dev.spanwise.analysis.ask.Quantity;
import dev.spanwise.analysis.ask.Several;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.ask.Text;
import dev.spanwise.analysis.ask.Whole;
import dev.spanwise.analysis.ask.Word;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.AddPositions;
import dev.spanwise.analysis.scenario.CapLayers;
import dev.spanwise.analysis.scenario.CapSpans;
import dev.spanwise.analysis.scenario.ClosePositions;
import dev.spanwise.analysis.scenario.CloseVacancies;
import dev.spanwise.analysis.scenario.CollapseChains;
import dev.spanwise.analysis.scenario.ConvertManagers;
import dev.spanwise.analysis.scenario.DissolveNarrow;
import dev.spanwise.analysis.scenario.DissolvePositions;
import dev.spanwise.analysis.scenario.EditPositions;
import dev.spanwise.analysis.scenario.Hire;
import dev.spanwise.analysis.scenario.MergeOrganisations;
import dev.spanwise.analysis.scenario.MergePeers;
import dev.spanwise.analysis.scenario.MovePositions;
import dev.spanwise.analysis.scenario.PromoteReport;
import dev.spanwise.analysis.scenario.RaiseRatio;
import dev.spanwise.analysis.scenario.ReachRatio;
import dev.spanwise.analysis.scenario.Reduce;
import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.SplitTeam;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of steps a scenario may have. */
public final class StepKinds {
    private static final Option<Integer> LAYER = Option.required("layer", Whole.from(2));
    private static final Option<List<String>> POSITIONS = Option.required("positions", Several.ids(1));
    private static final Option<List<String>> SOME_POSITIONS = Option.of("positions", Several.ids(0));
    private static final Option<Integer> NARROW = Option.required("max-span", Whole.from(1));
    private static final Option<Integer> MERGED = Option.required("max-span", Whole.from(2));
    private static final Option<List<Field>> SAME = Option.of(
            "same",
            Several.of(
                    Word.of(List.of(Field.DEPARTMENT, Field.LOCATION, Field.GRADE, Field.COMPANY, Field.JOB_FAMILY))));
    private static final Option<String> TO = Option.of("to", new Text("ID"));
    private static final Option<Boolean> TO_TOP = Option.ofSwitch("to-top");
    private static final Option<String> SUCCESSOR = Option.of("successor", new Text("ID"));
    private static final Option<String> POSITION = Option.required("position", new Text("ID"));
    private static final Option<String> REPORT = Option.of("report", new Text("ID"));
    private static final Option<Double> RAISE_BY = Option.required("by", Percent.rise());
    private static final Option<Double> RATIO = Option.required("to", new Decimal("0.1", "10000"));
    private static final Option<Amount> REDUCE_BY = Option.required("by", new Quantity());
    private static final Option<Reduce.Counted> OF = Option.of("of", Word.of(Reduce.Counted.class), "positions");
    private static final Option<Boolean> CONTRIBUTORS = Option.ofSwitch("individual-contributors");
    private static final Option<Integer> LAYERS = Option.required("max", Whole.from(1));
    private static final Option<Integer> SPANS = Option.required("max", Whole.from(2));

    private static final Option<String> UNDER = Option.required("under", new Text("ID"));
    private static final Option<Integer> COUNT = Option.of("count", new Whole(1, AddPositions.MOST), "1");
    private static final Option<Integer> INTO = Option.of("into", new Whole(2, 100), "2");
    private static final Option<List<String>> IDS = Option.of("ids", Several.ids(0));
    private static final Option<List<String>> REPORTS = Option.of("reports", Several.ids(0));

    private static final Option<String> ORGANISATION = Option.required("organisation", new Text("FILE"));
    private static final Option<String> JOINED_UNDER = Option.of("under", new Text("ID"));
    private static final Option<String> PREFIX = Option.of("prefix", new Text("TEXT"), "merged-");

    private static final List<Option<?>> CHOOSING = List.of(OUTCOME, WHERE, PROTECT);
    private static final List<Option<?>> HANDING_UP = List.of(OUTCOME, WHERE, PROTECT, SPAN_LIMIT, OVERFLOW);
    private static final List<Option<?>> COUNTING =
            List.of(OUTCOME, WHERE, PROTECT, SPAN_LIMIT, OVERFLOW_WITHOUT_PROMOTION);
    private static final List<Option<?>> WITHOUT_OUTCOME = List.of(WHERE, PROTECT, SPAN_LIMIT, OVERFLOW);

    /** The step that asks for a plan. */
    public static final StepKind OPTIMIZE = new StepKind(
            new OptionList("optimise", AskedPlan.PLAN.options(), AskedPlan.PLAN.rules()),
            CHOOSING,
            (step, terms) -> AskedPlan.read(AskedPlan.PLAN, step, terms));

    /** All of them, in the order in which help lists them. */
    public static final List<StepKind> ALL = List.of(
            StepKind.of("remove-layer", HANDING_UP, (s, t) -> new RemoveLayer(LAYER.get(s), t), LAYER),
            StepKind.of("dissolve", HANDING_UP, (s, t) -> new DissolvePositions(POSITIONS.get(s), t), POSITIONS),
            StepKind.of("dissolve-narrow", HANDING_UP, (s, t) -> new DissolveNarrow(NARROW.get(s), t), NARROW),
            StepKind.of("collapse-chains", HANDING_UP, (s, t) -> new CollapseChains(t)),
            StepKind.of(
                    "merge-peers",
                    CHOOSING,
                    (s, t) -> new MergePeers(MERGED.get(s), SAME.find(s).orElse(List.of()), t),
                    MERGED,
                    SAME),
            move(),
            add(),
            StepKind.of(
                    "split-team",
                    List.of(SPAN_LIMIT, OVERFLOW_WITHOUT_PROMOTION),
                    (s, t) -> new SplitTeam(POSITION.get(s), INTO.get(s), AskedValues.read(s), t),
                    AskedValues.around(List.of(POSITION, INTO), AskedValues.MARK, AskedValues.UNMARK)),
            StepKind.of(
                    "merge-organisations",
                    List.of(SPAN_LIMIT, OVERFLOW_WITHOUT_PROMOTION),
                    (s, t) -> MergeOrganisations.of(
                            ORGANISATION.get(s), JOINED_UNDER.find(s).orElse(null), PREFIX.get(s), t),
                    ORGANISATION,
                    JOINED_UNDER,
                    PREFIX),
            hire(),
            edit(),
            StepKind.of(
                    "convert",
                    WITHOUT_OUTCOME,
                    (s, t) -> new ConvertManagers(
                            POSITIONS.get(s), SUCCESSOR.find(s).orElse(null), t),
                    POSITIONS,
                    SUCCESSOR),
            close(),
            StepKind.of(
                    "close-vacancies",
                    WITHOUT_OUTCOME,
                    (s, t) -> new CloseVacancies(SOME_POSITIONS.find(s).orElse(List.of()), t),
                    SOME_POSITIONS),
            StepKind.of(
                    "promote-report",
                    List.of(OUTCOME, SPAN_LIMIT),
                    (s, t) -> new PromoteReport(POSITION.get(s), REPORT.find(s).orElse(null), t),
                    POSITION,
                    REPORT),
            StepKind.of("raise-ratio", COUNTING, (s, t) -> new RaiseRatio(RAISE_BY.get(s), t), RAISE_BY),
            StepKind.of("reach-ratio", COUNTING, (s, t) -> new ReachRatio(RATIO.get(s), t), RATIO),
            reduce(),
            StepKind.of("cap-layers", COUNTING, (s, t) -> new CapLayers(LAYERS.get(s), t), LAYERS),
            StepKind.of("cap-spans", List.of(WHERE), (s, t) -> new CapSpans(SPANS.get(s), t), SPANS),
            OPTIMIZE);

    private StepKinds() {}

    public static Optional<StepKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> names() {
        return ALL.stream().map(StepKind::name).toList();
    }

    private static StepKind move() {
        Fact nobody = not(any(given(SOME_POSITIONS), given(WHERE)));
        Fact neither = not(any(given(TO), given(TO_TOP)));
        return new StepKind(
                OptionList.of("move", SOME_POSITIONS, TO, TO_TOP)
                        .with(
                                OptionRule.of("nobody-to-move", nobody, SOME_POSITIONS, WHERE),
                                OptionRule.of(
                                        "to-or-top", any(neither, Fact.all(given(TO), given(TO_TOP))), TO, TO_TOP)),
                List.of(WHERE, SPAN_LIMIT),
                (s, t) -> new MovePositions(
                        SOME_POSITIONS.find(s).orElse(List.of()), TO.find(s).orElse(null), t));
    }

    /** New ids are either made or given. */
    private static StepKind add() {
        Option<?>[] options =
                AskedValues.around(List.of(UNDER, COUNT, IDS, REPORTS), AskedValues.MARK, AskedValues.UNMARK);
        return new StepKind(
                OptionList.of("add", options)
                        .with(OptionRule.of("count-or-ids", Fact.all(given(COUNT), given(IDS)), COUNT, IDS)),
                List.of(SPAN_LIMIT, OVERFLOW_WITHOUT_PROMOTION),
                (s, t) -> new AddPositions(
                        UNDER.get(s),
                        COUNT.get(s),
                        IDS.find(s).orElse(List.of()),
                        REPORTS.find(s).orElse(List.of()),
                        AskedValues.read(s),
                        t));
    }

    private static StepKind close() {
        Fact nobody = not(any(given(SOME_POSITIONS), given(WHERE)));
        return new StepKind(
                OptionList.of("close", SOME_POSITIONS)
                        .with(OptionRule.of("nobody-to-close", nobody, SOME_POSITIONS, WHERE)),
                List.of(WHERE, PROTECT, SPAN_LIMIT, OVERFLOW),
                (s, t) -> new ClosePositions(SOME_POSITIONS.find(s).orElse(List.of()), t));
    }

    private static StepKind hire() {
        return StepKind.of(
                "hire",
                List.of(),
                (s, t) -> new Hire(POSITION.get(s), AskedValues.read(s), t),
                AskedValues.around(List.of(POSITION), AskedValues.MARK, AskedValues.UNMARK));
    }

    private static StepKind edit() {
        Option<?>[] options =
                AskedValues.around(List.of(SOME_POSITIONS), AskedValues.MARK, AskedValues.UNMARK, AskedValues.CLEAR);
        Fact nobody = not(any(given(SOME_POSITIONS), given(WHERE)));
        Fact nothing = not(any(Arrays.stream(options).skip(1).map(Fact::given).toArray(Fact[]::new)));
        return new StepKind(
                OptionList.of("edit", options)
                        .with(
                                OptionRule.of("nobody-to-edit", nobody, SOME_POSITIONS, WHERE),
                                OptionRule.of(
                                        "nothing-to-edit",
                                        nothing,
                                        AskedValues.MARK,
                                        AskedValues.UNMARK,
                                        AskedValues.CLEAR)),
                List.of(WHERE),
                (s, t) -> new EditPositions(SOME_POSITIONS.find(s).orElse(List.of()), AskedValues.read(s), t));
    }

    /** Positions that are counted as gone cannot be converted; managers can. */
    private static StepKind reduce() {
        Fact managers = is(OF, "managers");
        Fact converts = Fact.all(given(OUTCOME), is(OUTCOME, "convert"), not(managers));
        return new StepKind(
                OptionList.of("reduce", REDUCE_BY, OF, CONTRIBUTORS)
                        .with(
                                OptionRule.of(
                                        "only-positions", Fact.all(managers, given(CONTRIBUTORS)), CONTRIBUTORS, OF),
                                OptionRule.of("reduce-converts", converts, OUTCOME, OF)),
                COUNTING,
                (s, t) -> reduce(s, t, OF.get(s) == Reduce.Counted.MANAGERS));
    }

    private static Reduce reduce(Source step, Terms terms, boolean managers) {
        return new Reduce(
                REDUCE_BY.get(step),
                OF.get(step),
                CONTRIBUTORS.get(step),
                managers ? terms : terms.with(Outcome.ELIMINATE));
    }
}
