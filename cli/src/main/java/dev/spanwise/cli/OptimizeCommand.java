package dev.spanwise.cli;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.analysis.catalogue.AskedReasons;
import dev.spanwise.analysis.catalogue.AskedTerms;
import dev.spanwise.analysis.catalogue.AskedWaves;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanReasons;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.analysis.optimize.ProblemTooLargeException;
import dev.spanwise.analysis.optimize.Wave;
import dev.spanwise.analysis.scenario.Note;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.analysis.scenario.file.PlanScenario;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.plan.Optimization;
import dev.spanwise.report.plan.ParetoJson;
import dev.spanwise.report.plan.ParetoText;
import dev.spanwise.report.plan.PlanJson;
import dev.spanwise.report.plan.PlanText;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code spanwise optimize FILE...}: the least disruptive way to keep within layers and spans. */
final class OptimizeCommand implements Command, AskedOptions.Asking {
    private static final int ROWS_ON_A_SCREEN = 40;

    private final Session session;

    private InputOptions input;

    private EarlierExports history;

    private FairnessOptions fairness;

    private OutputOptions output;

    private final AskedOptions asked = new AskedOptions(1, StepKinds.OPTIMIZE.all());
    private final AskedOptions inWaves = new AskedOptions(46, AskedWaves.OPTIONS);
    private final AskedOptions why = new AskedOptions(47, AskedReasons.OPTIONS);

    private boolean pareto;

    private @Nullable Path scenario;

    OptimizeCommand(Session session) {
        this.session = session;
        this.input = new InputOptions(session);
        this.history = new EarlierExports(session, input);
        this.fairness = new FairnessOptions(session);
        this.output = new OutputOptions(session);
    }

    @Override
    public void tell(OwnOptions options) {
        input.tell(options);
        history.tell(options);
        fairness.tell(options);
        output.tell(options);
        options.flag(45, given -> pareto = given, "--pareto");
        options.file(82, file -> scenario = file, "--write-scenario");
    }

    @Override
    public List<AskedOptions> asked() {
        return List.of(asked, inWaves, why, fairness.asked(), input.asked());
    }

    @Override
    public Integer call() {
        Optimize step = step();
        AskedWaves wanted = AskedWaves.of(inWaves);
        AskedReasons reasons = AskedReasons.of(why);
        requireOnePurpose(wanted, reasons);
        fairness.check();
        ReadResult source = input.read();
        OrgChart chart = history.tell(source.chart());
        step.conditions().stream()
                .flatMap(condition -> Note.unknownWords(condition, chart).stream())
                .forEach(note -> session.note(note.message(session.language())));
        try (SolveProgress progress = new SolveProgress(session)) {
            boolean found = pareto
                    ? showFront(step.problem(chart, new BitSet()), progress)
                    : showPlan(step, chart, wanted, reasons, progress);
            return found && !source.hasErrors() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
    }

    /** The same step a scenario file asks for, or without targets where figures for every number of layers are shown. */
    private Optimize step() {
        Terms terms = AskedTerms.of(asked, StepKinds.OPTIMIZE.terms(), Terms.DEFAULT);
        return AskedPlan.read(pareto ? AskedPlan.FRONT : AskedPlan.PLAN, this::find, terms);
    }

    /** What is kept is judged on the day on which it is told, unless another one is given. */
    private List<String> find(dev.spanwise.analysis.ask.Option<?> option) {
        boolean same = option.equals(AskedPlan.JUDGED_ON) && !option.isGiven(asked) && isJudged();
        return same ? fairness.asked().find(AskedFairness.AS_OF) : asked.find(option);
    }

    private boolean isJudged() {
        return AskedPlan.FAIR.isGiven(asked) || AskedPlan.BELOW_NOTICE.isGiven(asked);
    }

    private void requireOnePurpose(AskedWaves wanted, AskedReasons reasons) {
        if (pareto && scenario != null) {
            throw new CommandFailure(session.text("optimize.pareto-and-scenario"));
        }
        if (pareto && !wanted.isEmpty()) {
            throw new CommandFailure(session.text("optimize.pareto-and-waves"));
        }
        if (pareto && !reasons.isEmpty()) {
            throw new CommandFailure(session.text("optimize.pareto-and-reasons"));
        }
    }

    private boolean showFront(Delayering problem, SolveProgress progress) {
        ParetoFront front = ParetoFront.of(problem, progress);
        progress.close();
        output.write(
                () -> ParetoText.of(front, session.language()),
                () -> ParetoJson.of(front),
                input.names(),
                drawn -> drawn.draw(front));
        return !front.points().isEmpty();
    }

    private boolean showPlan(
            Optimize step, OrgChart chart, AskedWaves wanted, AskedReasons asked, SolveProgress progress) {
        Plan plan = DelayeringSolver.solve(step.problem(chart, new BitSet()), progress);
        PlanReasons reasons = asked.about(plan, progress);
        progress.close();
        Optimization optimization = Optimization.of(plan, wavesOf(plan, wanted)).because(reasons);
        int rows = output.format() == OutputFormat.TABLE ? ROWS_ON_A_SCREEN : Integer.MAX_VALUE;
        output.write(
                () -> fairness.addTo(PlanText.of(optimization, session.language(), rows), AffectedPeople.by(plan)),
                () -> fairness.addTo(PlanJson.of(optimization, session.language()), AffectedPeople.by(plan)));
        if (scenario != null) {
            writeScenario(plan, scenario);
        }
        boolean forItsLimits = plan.problem().rules().isEmpty()
                && plan.findInfeasibility()
                        .filter(why -> !why.asksTooMuch(plan.problem()))
                        .isPresent();
        if (forItsLimits && peersWouldDo(step, chart)) {
            session.note(session.text("optimize.peers-would-do"));
        }
        return plan.status() == PlanStatus.OPTIMAL || plan.status() == PlanStatus.FEASIBLE;
    }

    /** A hint beside an answer that stands by itself: where it takes too much to know, there is none. */
    private static boolean peersWouldDo(Optimize step, OrgChart chart) {
        try {
            return step.findWithPeers()
                    .filter(with -> DelayeringSolver.isFeasible(with.problem(chart, new BitSet())))
                    .isPresent();
        } catch (ProblemTooLargeException e) {
            return false;
        }
    }

    private void writeScenario(Plan plan, Path file) {
        if (!plan.changesAnything()) {
            session.note(session.text("optimize.no-scenario", file));
            return;
        }
        String name = session.text("optimize.scenario-name", plan.problem().maxLayers());
        output.save(file, PlanScenario.of(plan, name));
    }

    private List<Wave> wavesOf(Plan plan, AskedWaves wanted) {
        List<Wave> needed = wanted.of(plan);
        if (wanted.mostMoves().isPresent() && needed.size() > wanted.count().orElse(Integer.MAX_VALUE)) {
            session.note(session.text(
                    "optimize.more-waves",
                    wanted.mostMoves().getAsInt(),
                    needed.size(),
                    wanted.count().getAsInt()));
        }
        return needed;
    }
}
