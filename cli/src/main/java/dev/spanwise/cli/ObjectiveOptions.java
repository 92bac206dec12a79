package dev.spanwise.cli;

import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.MoveWeight;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a plan keeps as small as possible, and what becomes of dissolved managers. */
final class ObjectiveOptions {
    private static final long GREATEST_WEIGHT = 1_000_000_000;

    private final Session session;

    @Option(names = "--outcome", paramLabel = "convert|eliminate", order = 6)
    private Outcome outcome = Outcome.CONVERT;

    @Option(names = "--objective", paramLabel = "moved|dissolved|saving|weighted", order = 7)
    private Objective.Kind kind = Objective.Kind.MOVED;

    @Option(names = "--weights", paramLabel = "MOVE,DISSOLVED,SAVING", split = ",", order = 8)
    private long @Nullable [] weights;

    @Option(
            names = "--weigh",
            paramLabel = "WEIGHT=CONDITION",
            order = 9,
            converter = OptionValues.WeighedCondition.class)
    private List<Weight> weightOfPositions = new ArrayList<>();

    @Option(names = "--saved-share", paramLabel = "PERCENT", order = 9, converter = NumberValues.Part.class)
    private @Nullable Double savedShare;

    /** What moving a position counts for which the condition, as the user typed it, holds. */
    record Weight(int weight, String condition) {}

    ObjectiveOptions(Session session) {
        this.session = session;
    }

    /** Whether the objective may dissolve somebody without a limit that asks for it. */
    boolean canPayByItself() {
        return kind == Objective.Kind.SAVING || kind == Objective.Kind.WEIGHTED;
    }

    void addTo(DelayeringBuilder problem, OrgChart chart) {
        problem.outcome(outcome).objective(objective());
        if (savedShare != null) {
            problem.savedShareOfConverted(savedShare);
        }
        if (!weightOfPositions.isEmpty()) {
            problem.weights(MoveWeight.weigh(chart, moveWeights()));
        }
    }

    private Objective objective() {
        if ((kind == Objective.Kind.WEIGHTED) != (weights != null)) {
            throw new CommandFailure(session.text("optimize.weights-missing"));
        }
        if (weights == null) {
            return switch (kind) {
                case DISSOLVED -> Objective.dissolved();
                case SAVING -> Objective.saving();
                default -> Objective.moved();
            };
        }
        if (weights.length != 3
                || Arrays.stream(weights).anyMatch(weight -> weight < 0 || weight > GREATEST_WEIGHT)
                || Arrays.stream(weights).sum() == 0) {
            throw new CommandFailure(session.text("optimize.weights-bad", Arrays.toString(weights)));
        }
        return Objective.weighted(weights[0], weights[1], weights[2]);
    }

    private List<MoveWeight> moveWeights() {
        return weightOfPositions.stream()
                .map(weight -> new MoveWeight(weight.weight(), LimitOptions.condition(weight.condition(), session)))
                .toList();
    }
}
