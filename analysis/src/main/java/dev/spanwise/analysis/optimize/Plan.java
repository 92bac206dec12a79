package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the solver found: whom to dissolve, who then reports to whom, what it comes to and what is proven about it. */
public final class Plan {
    private final Delayering problem;
    private final PlanStatus status;
    private final Choice choice;
    private final BitSet dissolved;
    private final int[] managers;
    private final int[] managersAbove;
    private final BitSet successors;
    private final PlanFigures figures;
    private final long bound;
    private final @Nullable Infeasibility infeasibility;

    private Plan(
            Delayering problem,
            PlanStatus status,
            Choice choice,
            PlanFigures figures,
            long bound,
            @Nullable Infeasibility infeasibility) {
        this.problem = problem;
        this.status = status;
        this.choice = choice;
        this.dissolved = choice.dissolved();
        this.managers = choice.managers();
        this.managersAbove =
                problem.family().equals(Family.DISSOLVE) ? managers : NewManagers.of(problem.chart(), dissolved);
        this.successors = problem.allowsPromotions() ? Promotions.successors(problem.chart(), choice) : new BitSet();
        this.figures = figures;
        this.bound = bound;
        this.infeasibility = infeasibility;
    }

    /**
     * A plan that keeps the limits. It is optimal when its value reaches the bound.
     *
     * @param bound what was proven that no plan has a smaller value of the objective than; more than the value of this one proves
     *     no more than that
     */
    static Plan found(Delayering problem, Choice choice, long bound) {
        PlanFigures figures = PlanFigures.count(problem, choice);
        long value = figures.value(problem);
        PlanStatus status = value <= bound ? PlanStatus.OPTIMAL : PlanStatus.FEASIBLE;
        return new Plan(problem, status, choice, figures, Math.min(bound, value), null);
    }

    static Plan infeasible(Delayering problem, Infeasibility infeasibility) {
        Choice nothing = Choice.none(problem.chart());
        return new Plan(problem, PlanStatus.INFEASIBLE, nothing, PlanFigures.NONE, 0, infeasibility);
    }

    /** Nothing was found, and nothing is proven but the bound; one that says no more than what any plan costs is told as that. */
    static Plan unknown(Delayering problem, long bound) {
        Choice nothing = Choice.none(problem.chart());
        long greatest = (long) Costs.greatestValue(problem);
        long told = Math.max(-greatest, Math.min(greatest, bound));
        return new Plan(problem, PlanStatus.UNKNOWN, nothing, PlanFigures.NONE, told, null);
    }

    /** The same, or that there is no plan, where the bound is more than any plan can cost and so proves it. */
    static Plan unlessProvenNone(Delayering problem, long bound) {
        return isMoreThanAnyCosts(problem, bound)
                ? infeasible(problem, Diagnosis.ofBound(problem))
                : unknown(problem, bound);
    }

    /** Whether what every plan costs at least is more than any plan can cost: then there is none. */
    static boolean isMoreThanAnyCosts(Delayering problem, long bound) {
        return bound > Costs.greatestValue(problem);
    }

    public Delayering problem() {
        return problem;
    }

    public PlanStatus status() {
        return status;
    }

    public PlanFigures figures() {
        return figures;
    }

    Choice choice() {
        return choice;
    }

    /** Whether there is a plan at all. */
    public boolean isFound() {
        return hasChoice();
    }

    boolean hasChoice() {
        return status == PlanStatus.OPTIMAL || status == PlanStatus.FEASIBLE;
    }

    /** Why there is no plan; empty unless the status says so. */
    public Optional<Infeasibility> findInfeasibility() {
        return Optional.ofNullable(infeasibility);
    }

    /**
     * No reorganisation of any kind, any position to any manager and any managers dissolved whom the problem allows to
     * be, moves fewer people and keeps the layers; tops stay tops. O(positions x layers).
     */
    public int fewestMovedByAnyReorganisation() {
        return AnyReorganisation.fewestMoved(problem);
    }

    /** The value of the objective, which no plan can bring below {@link #bound}; a saving counts negative. */
    public long value() {
        return figures.value(problem);
    }

    /** No plan has a smaller {@link #value}. */
    public long bound() {
        return bound;
    }

    /** No plan of the family that costs as few jobs moves fewer; for problems that ask for the fewest moved. */
    public long fewestMovedInFamily() {
        long weight = problem.jobWeight();
        boolean sameJobs = weight > 0 && Math.floorDiv(bound, weight) == figures.jobs();
        return sameJobs ? Math.floorMod(bound, weight) : 0;
    }

    /** How far the value may be from the best one, as a share of the value: 0 for an optimal plan. */
    public double gap() {
        return status == PlanStatus.FEASIBLE ? (value() - bound) / (double) Math.max(1, Math.abs(value())) : 0;
    }

    /** Whether the plan moves or dissolves anybody. */
    public boolean changesAnything() {
        return !dissolved.isEmpty() || figures.moved() > 0;
    }

    public boolean isDissolved(int position) {
        return dissolved.get(position);
    }

    /** The dissolved positions in chart order. */
    public List<Position> listDissolved() {
        return dissolved.stream().mapToObj(problem.chart()::position).toList();
    }

    /** The position's manager after the change, by its number in the chart before; {@link OrgChart#NONE} for a top. */
    public int newManager(int position) {
        return managers[position];
    }

    /** The nearest superior who stays, by its number in the chart before; {@link OrgChart#NONE} for a top. */
    int managerAbove(int position) {
        return managersAbove[position];
    }

    /** Whether the position survives and gets another manager. */
    public boolean isMoved(int position) {
        return managers[position] != problem.chart().manager(position) && !isGone(position);
    }

    /** Why the position goes to the manager it reports to afterwards. */
    public PlanMove.Kind kindOfMove(int position) {
        if (successors.get(position)) {
            return PlanMove.Kind.TAKES_OVER;
        }
        if (successors.get(managers[position]) && Promotions.goesToSuccessor(problem.chart(), choice, position)) {
            return PlanMove.Kind.TO_SUCCESSOR;
        }
        if (managers[position] == managersAbove[position]) {
            return dissolved.get(problem.chart().manager(position)) ? PlanMove.Kind.HANDED_UP : PlanMove.Kind.LIFTED;
        }
        int above = problem.chart().manager(position);
        while (above != OrgChart.NONE && above != managers[position]) {
            above = problem.chart().manager(above);
        }
        return above == OrgChart.NONE ? PlanMove.Kind.TO_PEER : PlanMove.Kind.LIFTED;
    }

    /** Whether the position takes the place of its dissolved manager and leads its team. */
    public boolean isPromoted(int position) {
        return successors.get(position);
    }

    /** Whether the position is not there any more. */
    public boolean isGone(int position) {
        return choice.gone().get(position);
    }

    /**
     * Managers left with fewer direct reports than {@link Delayering#narrowTeams} asks for: tops and protected ones, of whom it
     * is not asked, and others where that only counts something. O(n).
     */
    public List<Position> listNarrowTeams() {
        return SpansAfter.of(problem, choice).listNarrow().stream()
                .map(problem.chart()::position)
                .toList();
    }

    /** Who is moved, from whom to whom, in chart order. */
    public List<PlanMove> listMoves() {
        OrgChart chart = problem.chart();
        return IntStream.range(0, chart.size())
                .filter(this::isMoved)
                .mapToObj(position ->
                        new PlanMove(position, chart.manager(position), managers[position], kindOfMove(position)))
                .toList();
    }

    /** The chart after the change. O(n). */
    public OrgChart after() {
        return problem.chart().rearranged(managers, choice.gone());
    }
}
