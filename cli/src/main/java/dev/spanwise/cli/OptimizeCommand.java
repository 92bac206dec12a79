package dev.spanwise.cli;

import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.ObjectiveTooLargeException;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.optimize.Waves;
import dev.spanwise.analysis.scenario.file.PlanScenario;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.plan.Optimization;
import dev.spanwise.report.plan.ParetoJson;
import dev.spanwise.report.plan.ParetoText;
import dev.spanwise.report.plan.PlanJson;
import dev.spanwise.report.plan.PlanText;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spanwise optimize FILE...}: the least disruptive way to keep within layers and spans. */
@Command(name = "optimize")
final class OptimizeCommand implements Callable<Integer> {
    private static final int ROWS_ON_A_SCREEN = 40;

    private final Session session;

    @Mixin
    private InputOptions input;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private ObjectiveOptions objective;

    @Mixin
    private BoundaryOptions boundaries = new BoundaryOptions();

    @Mixin
    private AmountOptions amounts = new AmountOptions();

    @Mixin
    private FairnessOptions fairness;

    @Mixin
    private OutputOptions output;

    @Option(names = "--peers", order = 23)
    private boolean peers;

    @Option(names = "--pareto", order = 45)
    private boolean pareto;

    @Option(names = "--waves", paramLabel = "N", order = 46, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer waves;

    @Option(names = "--moves-per-wave", paramLabel = "X", order = 47, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer movesPerWave;

    @Option(names = "--write-scenario", paramLabel = "FILE", order = 48)
    private @Nullable Path scenario;

    OptimizeCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.limits = new LimitOptions(session);
        this.objective = new ObjectiveOptions(session);
        this.fairness = new FairnessOptions(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public Integer call() {
        requireSomethingToDo();
        ReadResult source = input.read();
        DelayeringBuilder problem = Delayering.of(source.chart());
        limits.addTo(problem, source.chart());
        objective.addTo(problem, source.chart());
        boundaries.addTo(problem);
        amounts.addTo(problem);
        problem.peers(peers);
        try (SolveProgress progress = new SolveProgress(session)) {
            boolean found = pareto ? showFront(problem, progress) : showPlan(problem, progress);
            return found && !source.hasErrors() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        } catch (ProblemTooLargeException e) {
            throw new CommandFailure(session.text("optimize.too-large", e.neededMegabytes(), e.availableMegabytes()));
        } catch (ObjectiveTooLargeException e) {
            throw new CommandFailure(session.text("optimize.weights-too-large"));
        }
    }

    private void requireSomethingToDo() {
        if (!pareto && !limits.limitLayers() && amounts.isEmpty() && !objective.canPayByItself()) {
            throw new CommandFailure(session.text("optimize.nothing-to-do"));
        }
        if (peers && !mayAllowPeers()) {
            throw new CommandFailure(session.text("optimize.peers-alone"));
        }
        if (pareto && !amounts.isEmpty()) {
            throw new CommandFailure(session.text("optimize.pareto-and-targets"));
        }
        if (pareto && scenario != null) {
            throw new CommandFailure(session.text("optimize.pareto-and-scenario"));
        }
        if (pareto && (waves != null || movesPerWave != null)) {
            throw new CommandFailure(session.text("optimize.pareto-and-waves"));
        }
    }

    private boolean showFront(DelayeringBuilder problem, SolveProgress progress) {
        ParetoFront front = ParetoFront.of(problem.build(), progress);
        progress.close();
        output.write(
                () -> ParetoText.of(front, session.language()),
                () -> ParetoJson.of(front),
                input.names(),
                figures -> figures.draw(front));
        return true;
    }

    private boolean showPlan(DelayeringBuilder problem, SolveProgress progress) {
        Plan plan = DelayeringSolver.solve(problem.build(), progress);
        progress.close();
        Optimization optimization = Optimization.of(plan, wavesOf(plan));
        int rows = output.format() == OutputFormat.TABLE ? ROWS_ON_A_SCREEN : Integer.MAX_VALUE;
        output.write(
                () -> fairness.addTo(PlanText.of(optimization, session.language(), rows), AffectedPeople.by(plan)),
                () -> fairness.addTo(PlanJson.of(optimization, session.language()), AffectedPeople.by(plan)));
        if (scenario != null) {
            writeScenario(plan, scenario);
        }
        if (plan.status() == PlanStatus.INFEASIBLE && peersWouldDo(problem)) {
            session.note(session.text("optimize.peers-would-do"));
        }
        return plan.status() == PlanStatus.OPTIMAL || plan.status() == PlanStatus.FEASIBLE;
    }

    /** A hint beside an answer that stands by itself: where it takes too much to know, there is none. */
    private boolean peersWouldDo(DelayeringBuilder problem) {
        if (peers || !mayAllowPeers()) {
            return false;
        }
        try {
            return DelayeringSolver.isFeasible(problem.peers(true).build());
        } catch (ProblemTooLargeException e) {
            return false;
        }
    }

    private boolean mayAllowPeers() {
        return !boundaries.dependOnReceiver() && amounts.isEmpty();
    }

    private void writeScenario(Plan plan, Path file) {
        if (!plan.changesAnything()) {
            session.note(session.text("optimize.no-scenario", file));
            return;
        }
        String name = session.text("optimize.scenario-name", plan.problem().maxLayers());
        output.save(file, PlanScenario.of(plan, name));
    }

    private List<Wave> wavesOf(Plan plan) {
        List<Wave> needed = Waves.of(plan, optional(waves), optional(movesPerWave));
        if (movesPerWave != null && waves != null && needed.size() > waves) {
            session.note(session.text("optimize.more-waves", movesPerWave, needed.size(), waves));
        }
        return needed;
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
