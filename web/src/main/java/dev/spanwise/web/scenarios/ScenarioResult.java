package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.MoveLog;
import dev.spanwise.analysis.scenario.Optimise;
import dev.spanwise.analysis.scenario.ScenarioRun;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.Optional;

/** What a scenario makes of a chart; worked out once for each version of it. */
public final class ScenarioResult {
    private final OrgChart before;
    private final Optional<ScenarioRun> run;
    private final BitSet protectedRecords;
    private final MoveLog moves;
    private final ChartFigures figuresBefore;
    private final ChartFigures figuresAfter;
    private final Solutions solutions;

    private ScenarioResult(
            OrgChart before,
            ChartFigures figuresBefore,
            Optional<ScenarioRun> run,
            BitSet protectedRecords,
            Solutions solutions) {
        this.before = before;
        this.solutions = solutions;
        this.run = run;
        this.protectedRecords = protectedRecords;
        this.moves = run.map(ScenarioRun::netMoves).orElse(MoveLog.EMPTY);
        this.figuresBefore = figuresBefore;
        this.figuresAfter = run.map(done -> ChartFigures.of(done.after())).orElse(figuresBefore);
    }

    /**
     * Carries a scenario out.
     *
     * @param figures of the chart as it is
     * @param solutions where plans are remembered
     */
    static ScenarioResult of(OrgChart chart, ChartFigures figures, ScenarioDocument document, Solutions solutions) {
        return new ScenarioResult(
                chart,
                figures,
                document.findScenario().map(scenario -> scenario.runOn(chart)),
                document.protection().recordsIn(chart),
                solutions);
    }

    public OrgChart before() {
        return before;
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

    public ChartFigures figuresBefore() {
        return figuresBefore;
    }

    public ChartFigures figuresAfter() {
        return figuresAfter;
    }

    public int protectedPositions() {
        return protectedRecords.cardinality();
    }

    BitSet protectedRecords() {
        return protectedRecords;
    }

    public boolean isProtected(int record) {
        return protectedRecords.get(record);
    }

    /** The delayering problem on the chart after all steps, without limits. */
    public DelayeringBuilder problem(Outcome outcome) {
        OrgChart chart = after();
        BitSet kept = new BitSet(chart.size());
        for (int position = 0; position < chart.size(); position++) {
            kept.set(position, protectedRecords.get(chart.record(position)));
        }
        return Delayering.of(chart).outcome(outcome).protect(kept);
    }

    /** The plan of the last step that optimised, solved again, to spread it over waves; empty where no step did. */
    public Optional<Plan> findPlan() {
        return run.flatMap(this::lastPlan);
    }

    private Optional<Plan> lastPlan(ScenarioRun done) {
        for (int step = done.steps().size(); step >= 1; step--) {
            if (done.steps().get(step - 1).change() instanceof Optimise optimise) {
                OrgChart found = step == 1 ? before : done.chartAfter(step - 1);
                return optimise.findPlan(found, protectedRecords);
            }
        }
        return Optional.empty();
    }

    /** Whether a step found a plan, so that it can be spread over waves. */
    public boolean hasPlan() {
        return run.stream()
                .flatMap(done -> done.steps().stream())
                .anyMatch(step ->
                        step.change() instanceof Optimise && step.moves().size() > 0);
    }

    /** The plan that moves the fewest people within these limits, from here on. */
    public Plan plan(int maxLayers, int maxSpan, Outcome outcome) {
        return solutions.plan(this, maxLayers, maxSpan, outcome);
    }

    /** Layers against people moved, from here on, with this widest span. */
    public ParetoFront front(int maxSpan, Outcome outcome) {
        return solutions.front(this, maxSpan, outcome);
    }
}
