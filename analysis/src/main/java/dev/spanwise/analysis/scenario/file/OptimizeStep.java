package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.SpanLimit;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.analysis.optimize.Target;
import dev.spanwise.analysis.scenario.MoveWeight;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.analysis.scenario.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an {@code optimise} step; its keys are called like the options of the command. */
final class OptimizeStep {
    static final String[] KEYS = {
        "max-layers",
        "max-span",
        "max-span-by-grade",
        "max-span-by-archetype",
        "peers",
        "objective",
        "weights",
        "weigh",
        "saved-share",
        "within",
        "grade-above",
        "max-new-reports",
        "dissolve-at-least",
        "dissolve-share",
        "save-at-least",
        "raise-ratio",
        "move-at-most"
    };

    private static final int MOST = 100_000_000;
    private static final int GREATEST_RAISE = 100_000;

    private final Section step;

    private OptimizeStep(Section step) {
        this.step = step;
    }

    static Optimize read(Section section, Terms terms) {
        OptimizeStep step = new OptimizeStep(section);
        return new Optimize(section.integer("max-layers", 1, MOST), step.spans(), step.options(), terms);
    }

    private SpanLimits spans() {
        Map<String, Integer> byGrade = step.integersByKey("max-span-by-grade", 1, MOST);
        Map<Archetype, Integer> byArchetype = step.integersByChoice("max-span-by-archetype", Words.ARCHETYPES, 1, MOST);
        if (!byGrade.isEmpty() && !byArchetype.isEmpty()) {
            throw step.wrong("max-span-by-archetype", step.get("max-span-by-archetype"), "file.two-span-limits");
        }
        return new SpanLimits(step.findInteger("max-span", 1, MOST), byGrade, byArchetype);
    }

    private PlanOptions options() {
        PlanOptions options = new PlanOptions(
                step.truth("peers"), objective(), weigh(), boundaries(), targets(), share("saved-share", 100));
        if (!options.fitTogether()) {
            throw step.wrong("peers", step.get("peers"), "file.peers-alone");
        }
        return options;
    }

    private Objective objective() {
        Objective.Kind kind = step.findChoice("objective", Words.OBJECTIVES).orElse(Objective.Kind.MOVED);
        if ((kind == Objective.Kind.WEIGHTED) != step.has("weights")) {
            String key = step.has("weights") ? "weights" : "objective";
            throw step.wrong(key, step.get(key), "file.weights");
        }
        return switch (kind) {
            case MOVED -> Objective.moved();
            case DISSOLVED -> Objective.dissolved();
            case SAVING -> Objective.saving();
            case WEIGHTED -> weighted();
        };
    }

    private Objective weighted() {
        List<Integer> weights = step.integers("weights", 0, MOST);
        if (weights.size() != 3 || weights.stream().allMatch(weight -> weight == 0)) {
            throw step.wrong("weights", step.get("weights"), "file.weights");
        }
        return Objective.weighted(weights.get(0), weights.get(1), weights.get(2));
    }

    private List<MoveWeight> weigh() {
        return step.sections("weigh", Set.of("weight", "where")).stream()
                .map(weight -> {
                    weight.get("where");
                    return new MoveWeight(
                            weight.integer("weight", 0, MoveWeight.GREATEST),
                            weight.condition("where", Condition.NEVER));
                })
                .toList();
    }

    private Boundaries boundaries() {
        return new Boundaries(
                Set.copyOf(step.choices("within", Words.GROUPINGS)),
                step.truth("grade-above"),
                step.findInteger("max-new-reports", 1, MOST).orElse(SpanLimit.UNLIMITED));
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        add(targets, Target.Kind.DISSOLVE_AT_LEAST, "dissolve-at-least");
        addShare(targets, Target.Kind.DISSOLVE_SHARE, "dissolve-share", 100);
        step.findAmount("save-at-least").ifPresent(pay -> targets.add(new Target(Target.Kind.SAVE_AT_LEAST, pay)));
        addShare(targets, Target.Kind.RAISE_RATIO, "raise-ratio", GREATEST_RAISE);
        add(targets, Target.Kind.MOVE_AT_MOST, "move-at-most");
        return targets;
    }

    private void add(List<Target> targets, Target.Kind kind, String key) {
        step.findInteger(key, 0, Integer.MAX_VALUE).ifPresent(amount -> targets.add(new Target(kind, amount)));
    }

    private void addShare(List<Target> targets, Target.Kind kind, String key, int most) {
        if (step.has(key)) {
            targets.add(new Target(kind, share(key, most)));
        }
    }

    /** A percentage as a share of 1; 0 where there is none. */
    private double share(String key, int most) {
        return step.has(key) ? step.percent(key, most) / 100 : 0;
    }
}
