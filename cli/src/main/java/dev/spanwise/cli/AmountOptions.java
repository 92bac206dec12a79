package dev.spanwise.cli;

import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Targets over the whole chart: how many to dissolve, what to save, whom to move at most. */
final class AmountOptions {
    @Option(names = "--dissolve-at-least", paramLabel = "N", order = 30, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer dissolve;

    @Option(names = "--dissolve-share", paramLabel = "PERCENT", order = 31, converter = NumberValues.Part.class)
    private @Nullable Double dissolveShare;

    @Option(names = "--save-at-least", paramLabel = "PAY", order = 32, converter = NumberValues.Amount.class)
    private @Nullable Double save;

    @Option(names = "--raise-ratio", paramLabel = "PERCENT", order = 33, converter = NumberValues.Percentage.class)
    private @Nullable Double raiseRatio;

    @Option(names = "--move-at-most", paramLabel = "M", order = 34, converter = NumberValues.CountValue.class)
    private @Nullable Integer move;

    boolean isEmpty() {
        return targets().isEmpty();
    }

    void addTo(DelayeringBuilder problem) {
        problem.targets(targets().toArray(Target[]::new));
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        add(targets, Target.Kind.DISSOLVE_AT_LEAST, dissolve);
        add(targets, Target.Kind.DISSOLVE_SHARE, dissolveShare);
        add(targets, Target.Kind.SAVE_AT_LEAST, save);
        add(targets, Target.Kind.RAISE_RATIO, raiseRatio);
        add(targets, Target.Kind.MOVE_AT_MOST, move);
        return targets;
    }

    private static void add(List<Target> targets, Target.Kind kind, @Nullable Number amount) {
        if (amount != null) {
            targets.add(new Target(kind, amount.doubleValue()));
        }
    }
}
