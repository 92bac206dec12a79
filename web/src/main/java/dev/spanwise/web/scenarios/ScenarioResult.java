package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.catalogue.AskedFairness;
import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.PlanOptions;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.visit.WebProblem;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a scenario makes of a chart; worked out once for each version of it. */
public final class ScenarioResult {
    private final OrgChart before;
    private final Optional<ScenarioRun> run;
    private final Optional<Plan> plan;
    private final BitSet protectedRecords;
    private final MoveLog moves;
    private final ChartFigures figuresBefore;
    private final Solutions solutions;

    private ScenarioResult(
            OrgChart before,
            Optional<ScenarioRun> run,
            Optional<Plan> plan,
            BitSet protectedRecords,
            Solutions solutions) {
        this.before = before;
        this.run = run;
        this.plan = plan;
        this.protectedRecords = protectedRecords;
        this.moves = run.map(ScenarioRun::netMoves).orElse(MoveLog.EMPTY);
        this.figuresBefore = solutions.figures(before);
        this.solutions = solutions;
    }

    /**
     * Carries a scenario out.
     *
     * @param solutions where plans are remembered
     */
    static ScenarioResult of(AskedResult asked, Solutions solutions) {
        AtomicReference<@Nullable Plan> last = new AtomicReference<>();
        PlanWatch watch = new PlanWatch(
                solutions,
                plan -> plan.filter(found -> found.figures().dissolved() > 0).ifPresent(last::set));
        Optional<ScenarioRun> run = asked.run(watch);
        BitSet protectedRecords = run.map(ScenarioRun::protectedRecords)
                .orElseGet(() -> asked.scenario().protection().recordsIn(asked.chart()));
        return new ScenarioResult(asked.chart(), run, Optional.ofNullable(last.get()), protectedRecords, solutions);
    }

    public OrgChart before() {
        return before;
    }

    /** The values after all steps; they have the records of every position that any step knew. */
    public Attributes attributes() {
        return after().attributes();
    }

    /** The chart after all steps. */
    public OrgChart after() {
        return run.map(ScenarioRun::after).orElse(before);
    }

    /** How each step went; empty as long as there is none. */
    public Optional<ScenarioRun> findRun() {
        return run;
    }

    /** The moves that lead from before to after in one go. */
    public MoveLog moves() {
        return moves;
    }

    /** The moves of every step in order, from which the chart after all of them can be replayed. */
    public MoveLog stepLog() {
        return run.map(ScenarioRun::moves).orElse(moves);
    }

    public ChartFigures figuresBefore() {
        return figuresBefore;
    }

    public ChartFigures figuresAfter() {
        return run.map(ScenarioRun::figuresAfter).orElse(figuresBefore);
    }

    public int protectedPositions() {
        return protectedRecords.cardinality();
    }

    public boolean isProtected(int record) {
        return protectedRecords.get(record);
    }

    /**
     * Whom it hits, held against what is asked.
     *
     * @throws WebProblem when there is no step yet
     */
    public Fairness fairness(AskedFairness asked) {
        return asked.of(AffectedPeople.by(run.orElseThrow(() -> WebProblem.badRequest("problem.no-steps"))));
    }

    /** The plan of the last step that optimised, to spread it over waves; empty where no step found one. */
    public Optional<Plan> findPlan() {
        return plan;
    }

    /**
     * The plan that one more step would carry out, from here on.
     *
     * @throws dev.spanwise.analysis.optimize.ProblemTooLargeException when it does not fit into memory
     */
    public Plan plan(Optimize step) {
        return solutions.plan(after(), protectedRecords, step, () -> step.plan(after(), protectedRecords));
    }

    /** The chart after a plan. */
    public OrgChart after(Plan next) {
        return solutions.after(next);
    }

    /** The figures of a chart that came out of this one. */
    public ChartFigures figures(OrgChart chart) {
        return solutions.figures(chart);
    }

    /**
     * Layers against people moved, from here on, with what a step asks besides layers and targets.
     *
     * @throws dev.spanwise.analysis.optimize.ProblemTooLargeException when it does not fit into memory
     */
    public ParetoFront front(Optimize step) {
        PlanOptions options = step.options().withoutTargets();
        return solutions.front(after(), protectedRecords, new Optimize(1, step.spans(), options, step.terms()));
    }
}
