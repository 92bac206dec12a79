package dev.spanwise.cli;

import dev.spanwise.analysis.ask.Option;
import dev.spanwise.analysis.ask.OptionException;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.catalogue.AskedTerms;
import dev.spanwise.analysis.catalogue.Descriptions;
import dev.spanwise.analysis.catalogue.StepKind;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.scenario.Change;
import dev.spanwise.analysis.scenario.CostAssumptions;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scenario of one step from options: {@code --remove-layer 4} is the kind of step with the first thing it needs. What
 * else a step of a file may say are options of the same names.
 */
final class QuickStep {
    private static final List<StepKind> KINDS =
            StepKinds.ALL.stream().filter(QuickStep::isQuick).toList();

    private static final int FEW = 2;

    /** Where steps stand in help, and where what they take does. */
    private static final int STEPS = 20;

    private static final int DETAILS = 30;

    private final Session session;
    private final AskedOptions asked = new AskedOptions(STEPS);

    QuickStep(Session session) {
        this.session = session;
        KINDS.forEach(kind -> asked.add(STEPS, kind.options(), flag(kind), texts -> texts.of(kind.options()) + "."));
        KINDS.forEach(kind -> kind.all().options().stream()
                .filter(option -> main(kind).filter(option::equals).isEmpty())
                .forEach(option -> asked.add(DETAILS, kind.all(), option, texts -> told(kind, option, texts))));
    }

    /** What an option is for, with the steps that take it where they are few. */
    private static String told(StepKind kind, Option<?> option, Descriptions texts) {
        List<String> taking = KINDS.stream()
                .filter(other -> other.all().names().contains(option.name()))
                .map(other -> "--" + other.name())
                .toList();
        String told = texts.inFull(kind.all(), option);
        return taking.size() > FEW ? told : texts.with(taking, told);
    }

    /** Whether nothing but what comes first has to be said; a plan has a command of its own. */
    private static boolean isQuick(StepKind kind) {
        return !kind.equals(StepKinds.OPTIMIZE)
                && kind.options().options().stream().skip(1).noneMatch(Option::required);
    }

    /** What comes first, where it has to be said. */
    private static Optional<Option<?>> main(StepKind kind) {
        return kind.options().options().stream()
                .findFirst()
                .filter(Option::required)
                .map(option -> option);
    }

    private static Option<?> flag(StepKind kind) {
        return main(kind)
                .<Option<?>>map(option -> Option.of(kind.name(), option.kind()))
                .orElseGet(() -> Option.ofSwitch(kind.name()));
    }

    AskedOptions asked() {
        return asked;
    }

    /**
     * The scenario, if any of its options is given.
     *
     * @throws CommandFailure when several steps are given, or something without a step or with one it is not of
     */
    Optional<Scenario> scenario() {
        List<StepKind> kinds =
                KINDS.stream().filter(kind -> flag(kind).isGiven(asked)).toList();
        if (kinds.size() > 1) {
            String all = kinds.stream().map(kind -> "--" + kind.name()).collect(Collectors.joining(", "));
            throw new CommandFailure(session.text("simulate.one-step", all));
        }
        if (kinds.isEmpty() && !asked.listGiven().isEmpty()) {
            throw new CommandFailure(session.text("simulate.terms-alone", names(asked.listGiven())));
        }
        return kinds.stream().findFirst().map(this::scenario);
    }

    private static String names(List<Option<?>> options) {
        return options.stream().map(option -> "--" + option.name()).collect(Collectors.joining(", "));
    }

    private Scenario scenario(StepKind kind) {
        requireOnlyOptionsOf(kind);
        Condition protect = AskedTerms.PROTECT.find(asked).orElse(Condition.NEVER);
        return new Scenario(kind.name(), protect, List.of(step(kind)), CostAssumptions.NONE);
    }

    private void requireOnlyOptionsOf(StepKind kind) {
        List<String> allowed = kind.all().names();
        List<Option<?>> others = asked.listGiven().stream()
                .filter(option -> !allowed.contains(option.name()))
                .filter(option -> !option.name().equals(kind.name()) && !option.equals(AskedTerms.PROTECT))
                .toList();
        if (!others.isEmpty()) {
            throw new CommandFailure(session.text("simulate.not-of-step", names(others), "--" + kind.name()));
        }
    }

    private Change step(StepKind kind) {
        Option<?> flag = flag(kind);
        Source step = option -> main(kind).filter(option::equals).isPresent()
                ? asked.find(flag)
                : option.equals(AskedTerms.PROTECT) ? List.of() : asked.find(option);
        try {
            return kind.read(step, Terms.DEFAULT);
        } catch (OptionException e) {
            throw main(kind).map(main -> e.renamed(main.name(), kind.name())).orElse(e);
        }
    }
}
