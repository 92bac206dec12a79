package dev.spanwise.analysis.scenario.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.spanwise.analysis.scenario.CapLayers;
import dev.spanwise.analysis.scenario.CapSpans;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.CloseVacancies;
import dev.spanwise.analysis.scenario.CollapseChains;
import dev.spanwise.analysis.scenario.ConvertManagers;
import dev.spanwise.analysis.scenario.DissolveNarrow;
import dev.spanwise.analysis.scenario.DissolvePositions;
import dev.spanwise.analysis.scenario.MergePeers;
import dev.spanwise.analysis.scenario.MovePositions;
import dev.spanwise.analysis.scenario.Overflow;
import dev.spanwise.analysis.scenario.PromoteReport;
import dev.spanwise.analysis.scenario.RaiseRatio;
import dev.spanwise.analysis.scenario.RemoveLayer;
import dev.spanwise.analysis.scenario.Terms;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The kinds of steps a scenario file may have: the keys of each, and the change it stands for. */
final class StepKinds {
    /** More than any chart has. */
    private static final int MOST = 100_000_000;

    static final String OUTCOME = "outcome";
    static final String WHERE = "where";
    static final String PROTECT = "protect";
    static final String SPAN_LIMIT = "span-limit";
    static final String OVERFLOW = "overflow";

    private static final Set<String> CHOOSING = ImmutableSet.of(OUTCOME, WHERE, PROTECT);
    private static final Set<String> HANDING_UP = ImmutableSet.of(OUTCOME, WHERE, PROTECT, SPAN_LIMIT, OVERFLOW);
    private static final Set<String> WITHOUT_OUTCOME = ImmutableSet.of(WHERE, PROTECT, SPAN_LIMIT, OVERFLOW);

    /** By name, in the order in which help lists them. */
    static final Map<String, StepKind> ALL = ImmutableMap.<String, StepKind>builder()
            .put("remove-layer", kind(HANDING_UP, (s, t) -> new RemoveLayer(s.integer("layer", 2, MOST), t), "layer"))
            .put(
                    "dissolve",
                    kind(HANDING_UP, (s, t) -> new DissolvePositions(s.someTexts("positions"), t), "positions"))
            .put("dissolve-narrow", kind(HANDING_UP, StepKinds::dissolveNarrow, "max-span"))
            .put("collapse-chains", kind(HANDING_UP, (s, t) -> new CollapseChains(t)))
            .put("merge-peers", kind(CHOOSING, StepKinds::mergePeers, "max-span", "same"))
            .put("move", kind(Set.of(WHERE, SPAN_LIMIT), StepKinds::move, "positions", "to"))
            .put("convert", kind(WITHOUT_OUTCOME, StepKinds::convert, "positions", "successor"))
            .put("close-vacancies", kind(WITHOUT_OUTCOME, StepKinds::closeVacancies, "positions"))
            .put("promote-report", kind(Set.of(OUTCOME, SPAN_LIMIT), StepKinds::promoteReport, "position", "report"))
            .put("raise-ratio", kind(HANDING_UP, (s, t) -> new RaiseRatio(s.percent("by", 100_000), t), "by"))
            .put("reduce", kind(HANDING_UP, ReduceStep::read, "by", "of", "individual-contributors"))
            .put("cap-layers", kind(HANDING_UP, (s, t) -> new CapLayers(s.integer("max", 1, MOST), t), "max"))
            .put("cap-spans", kind(Set.of(WHERE), (s, t) -> new CapSpans(s.integer("max", 2, MOST), t), "max"))
            .put("optimise", kind(CHOOSING, OptimizeStep::read, OptimizeStep.KEYS))
            .buildOrThrow();

    /** Kinds for which promoting a report would not bring their number closer. */
    private static final Set<String> WITHOUT_PROMOTION = ImmutableSet.of("raise-ratio", "reduce", "cap-layers");

    private StepKinds() {}

    /** What a kind may do where a span limit would be passed, by their words. */
    static Map<String, Overflow> overflows(String kind) {
        return WITHOUT_PROMOTION.contains(kind) ? Words.OVERFLOWS_WITHOUT_PROMOTION : Words.OVERFLOWS;
    }

    /**
     * A kind of step.
     *
     * @param keys the keys it may have, its own first
     * @param terms which of them are about its terms
     * @param change the change it stands for
     */
    record StepKind(Set<String> keys, Set<String> terms, BiFunction<Section, Terms, Change> change) {}

    private static StepKind kind(Set<String> terms, BiFunction<Section, Terms, Change> change, String... ownKeys) {
        Set<String> keys =
                ImmutableSet.<String>builder().add(ownKeys).addAll(terms).build();
        return new StepKind(keys, terms, change);
    }

    private static Change dissolveNarrow(Section step, Terms terms) {
        return new DissolveNarrow(step.integer("max-span", 1, MOST), terms);
    }

    private static Change mergePeers(Section step, Terms terms) {
        return new MergePeers(step.integer("max-span", 2, MOST), step.choices("same", Words.SHARED), terms);
    }

    private static Change move(Section step, Terms terms) {
        if (!step.has(WHERE)) {
            step.get("positions");
        }
        return new MovePositions(step.texts("positions"), step.text("to"), terms);
    }

    private static Change convert(Section step, Terms terms) {
        return new ConvertManagers(
                step.someTexts("positions"), step.findText("successor").orElse(null), terms);
    }

    private static Change closeVacancies(Section step, Terms terms) {
        return new CloseVacancies(step.texts("positions"), terms);
    }

    private static Change promoteReport(Section step, Terms terms) {
        return new PromoteReport(step.text("position"), step.findText("report").orElse(null), terms);
    }
}
