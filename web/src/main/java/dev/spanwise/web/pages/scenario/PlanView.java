package dev.spanwise.web.pages.scenario;

import dev.spanwise.analysis.optimize.Infeasibility;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanChange;
import dev.spanwise.analysis.scenario.ChartFigures;
import dev.spanwise.analysis.scenario.NearTop;
import dev.spanwise.analysis.scenario.NotInData;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.report.plan.NotFound;
import dev.spanwise.report.plan.PostsToGo;
import dev.spanwise.web.pages.PlanProof;
import dev.spanwise.web.scenarios.PlanRequest;
import dev.spanwise.web.scenarios.ScenarioResult;
import dev.spanwise.web.visit.Frame;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The plan for where the sliders stand.
 *
 * @param asked where they stand
 * @param plan what the solver found
 * @param chart after it, as far as it changes anything
 * @param before figures of the scenario so far
 * @param after figures with the plan
 * @param said what was asked, in words
 * @param dissolved the first of the positions it dissolves, with the reason
 * @param told the limit whose wide teams the page tells of the scenario so far
 */
public record PlanView(
        PlanRequest asked,
        String said,
        Plan plan,
        OrgChart chart,
        ChartFigures before,
        ChartFigures after,
        List<Dissolved> dissolved,
        Optional<Integer> told,
        String path,
        boolean hasPay) {
    private static final int MOST_LISTED = 60;

    /** A manager the plan dissolves, and why. */
    public record Dissolved(Position position, String reason) {}

    /** Who gets another manager. */
    public record Moved(Position position, Position from, Position to, boolean lifted, boolean takesOver) {}

    /** The first of those the plan moves, with their managers before and after. */
    public List<Moved> moves() {
        OrgChart chart = plan.problem().chart();
        return plan.listMoves().stream()
                .limit(MOST_LISTED)
                .map(move -> new Moved(
                        chart.position(move.position()),
                        chart.position(move.fromManager()),
                        chart.position(move.toManager()),
                        move.lifted(),
                        move.takesOver()))
                .toList();
    }

    static PlanView of(
            PlanRequest asked, Plan plan, ScenarioResult result, Optional<Integer> told, String path, Frame frame) {
        ChartFigures before = result.figuresAfter();
        OrgChart chart = plan.changesAnything() ? result.after(plan) : result.after();
        ChartFigures after = plan.changesAnything() ? result.figures(chart) : before;
        boolean hasPay = before.cost().positionsWithPay() > 0;
        String said = new StepWords(frame, new PositionNames(result.before())).say(asked.asStep());
        return new PlanView(
                asked,
                said,
                plan,
                chart,
                before,
                after,
                dissolved(plan, frame.visit().language()),
                told,
                path,
                hasPay);
    }

    private static List<Dissolved> dissolved(Plan plan, Locale language) {
        return PlanChange.listOf(plan).stream()
                .limit(MOST_LISTED)
                .map(change -> new Dissolved(
                        plan.problem().chart().position(change.position()), change.reason(plan, language)))
                .toList();
    }

    public boolean isFound() {
        return plan.isFound();
    }

    /** What is proven of the plan. */
    public String proof(Frame frame) {
        return PlanProof.said(plan, frame);
    }

    /** Why there is no plan, and what would do; or that none was found and none is ruled out. */
    public String reason(Locale language) {
        return plan.findInfeasibility()
                .map(why -> why.message(plan.problem(), language))
                .orElseGet(() -> NotFound.said(plan, language));
    }

    /** The nearest limits that would do; empty where a target, and not a limit, is out of reach. */
    public Optional<Infeasibility> findLimits() {
        return plan.findInfeasibility().filter(why -> !why.asksTooMuch(plan.problem()));
    }

    /** Managers marked as abolished to whom the plan hands nobody, as a sentence. */
    public Optional<String> findPostsToGo(Frame frame) {
        return PostsToGo.findSaid(plan.problem(), frame.visit().language());
    }

    /** Managers near the top whom the plan leaves without a team, as a sentence. */
    public Optional<String> findNearTop(Frame frame) {
        return NearTop.findSaid(plan, frame.visit().language());
    }

    /** What was asked for and the data does not know, as a sentence. */
    public Optional<String> findNotInData(Frame frame) {
        return NotInData.findSaid(plan.problem(), frame.visit().language());
    }

    /**
     * Who has more direct reports than is asked, with the plan; empty where nobody has, nothing is asked, or the page
     * tells the very same of the scenario so far.
     */
    public Optional<WideManagers> findWide() {
        return asked.values().get("max-span") instanceof Integer limit
                        && isFound()
                        && (changesAnything() || told.filter(limit::equals).isEmpty())
                ? Optional.of(WideManagers.of(chart, limit)).filter(wide -> wide.count() > 0)
                : Optional.empty();
    }

    /** Whether the plan changes anything. */
    public boolean changesAnything() {
        return plan.changesAnything();
    }
}
