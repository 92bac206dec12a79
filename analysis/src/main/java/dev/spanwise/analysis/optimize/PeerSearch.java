package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds, from the bottom up, all ways worth keeping to arrange each branch where people of a dissolved manager may go to
 * its peers. README.md beside this file has the recurrence and why it is exact.
 *
 * <p>For each manager and height budget there are two sets of {@link PeerWays}: with the manager kept, where
 * {@code people} is negative and says how much room it has left for people of its peers; and dissolved, where it
 * says how many people stand in its place. Fewer people, fewer tall ones and more room are never worse for those above,
 * so only ways that are best in something are kept: at most (S + 1) for a kept manager, and one for each pair of
 * {@code tall} and {@code people} that can occur for a dissolved one. Time O(managers x budgets x ways²) in the worst
 * case, where ways are rarely more than a handful.
 */
final class PeerSearch {
    private static final int REPORT_EVERY = 1 << 12;
    private static final long BYTES_OF_A_WAY = 120;
    /** After so many comparisons, some seconds, a search is given up. */
    static final long MOST_COMPARISONS = 1_000_000_000L;

    final Delayering problem;
    final Costs costs;
    private final OrgChart chart;
    private final ChartFacts facts;
    private final Budgets budgets;
    private final int mostNew;
    private final int[] start;
    private final PeerWays[] kept;
    private final PeerWays[] dissolved;
    private final long mostCost;
    private final long mostComparisons;
    private long ways;
    private long comparisons;

    /**
     * A search for the cheapest way within the layers of the problem.
     *
     * @param mostCost ways that cost more are not looked at; a limit only where no single cost is below 0
     * @param mostComparisons after how many comparisons of ways it is given up
     * @throws ProblemTooLargeException when there are more height budgets than fit into memory
     */
    PeerSearch(Delayering problem, Costs costs, long mostCost, long mostComparisons) {
        this.problem = problem;
        this.costs = costs;
        this.mostCost = mostCost;
        this.mostComparisons = mostComparisons;
        this.chart = problem.chart();
        this.facts = new ChartFacts(problem);
        // a gone position makes room, so a branch that fits may be worth changing where some may be gone
        boolean settle = costs.dissolvingNeverPays() && !facts.someMayBeGone;
        this.budgets = new Budgets(facts, problem.maxLayers(), problem.maxLayers(), settle, false);
        this.mostNew = Math.min(chart.size(), problem.boundaries().maxNewReports());
        this.start = new int[budgets.open()];
        long cells = 0;
        for (int position = 0; position < chart.size(); position++) {
            if (budgets.isOpen(position)) {
                start[budgets.slot(position)] = (int) cells;
                cells += budgets.count(position);
                requireMemory(cells);
            }
        }
        this.kept = new PeerWays[(int) cells];
        this.dissolved = new PeerWays[(int) cells];
        Arrays.fill(kept, PeerWays.NONE);
        Arrays.fill(dissolved, PeerWays.NONE);
    }

    private static void requireMemory(long ways) {
        long available = Runtime.getRuntime().maxMemory() / 2;
        if (ways * BYTES_OF_A_WAY > available) {
            throw new ProblemTooLargeException(ways * BYTES_OF_A_WAY, available);
        }
    }

    private void requireTime() {
        if (comparisons > mostComparisons) {
            throw new ProblemTooLargeException(comparisons, mostComparisons);
        }
    }

    /** Fills everything in; answers the lowest position whose branch fits in no way, or {@link OrgChart#NONE}. */
    int fill(SolverProgress progress) {
        int done = 0;
        for (int position = chart.size() - 1; position >= 0; position--) {
            if (!budgets.isOpen(position)) {
                continue;
            }
            if (done++ % REPORT_EVERY == 0 && !progress.goesOn(done, budgets.open())) {
                throw new CancellationException("the search was stopped after " + done + " managers");
            }
            if (!fill(position)) {
                return position;
            }
        }
        progress.goesOn(done, budgets.open());
        return OrgChart.NONE;
    }

    private boolean fill(int manager) {
        boolean possible = false;
        for (int budget = budgets.low(manager); budget <= budgets.high(manager); budget++) {
            int cell = start[budgets.slot(manager)] + budgets.find(manager, budget);
            if (budget > 1) {
                kept[cell] = waysKept(manager, budget);
            }
            if (facts.dissolvable.get(manager)) {
                dissolved[cell] = waysDissolved(manager, budget);
            }
            possible |= !kept[cell].isEmpty() || !dissolved[cell].isEmpty();
            ways += kept[cell].size() + dissolved[cell].size();
            requireMemory(ways);
            requireTime();
        }
        return possible;
    }

    PeerWays kept(int manager, int budget) {
        int number = budgets.find(manager, budget);
        return number < 0 ? PeerWays.NONE : kept[start[budgets.slot(manager)] + number];
    }

    private PeerWays dissolved(int manager, int budget) {
        int number = budgets.find(manager, budget);
        return number < 0 ? PeerWays.NONE : dissolved[start[budgets.slot(manager)] + number];
    }

    boolean isOpen(int position) {
        return budgets.isOpen(position);
    }

    /** How many new reports a manager can take when so many of its own are gone. */
    int room(int manager, int gone) {
        long growth = (long) problem.widestSpan(manager) - chart.span(manager) + gone;
        return (int) Math.min(growth, mostNew);
    }

    /** The ways with the manager kept: each report stays beside its peers or is dissolved among them. */
    private PeerWays waysKept(int manager, int budget) {
        PeerWays group = PeerWays.of(new PeerWay(0, 0, -roomOfSettledReports(manager), 0, null));
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (budgets.isOpen(report)) {
                group = addPeer(group, report, budget - 1);
            }
        }
        PeerWays result = new PeerWays();
        for (PeerWay way : group) {
            int taken = Math.max(way.tall(), way.people());
            int room = room(manager, way.gone()) - taken;
            if (room >= 0) {
                result.add(new PeerWay(way.cost(), 0, -room, 0, way.last()));
            }
        }
        return result;
    }

    private int roomOfSettledReports(int manager) {
        long room = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (chart.isManager(report) && !budgets.isOpen(report)) {
                room += room(report, 0);
            }
        }
        return (int) Math.min(room, chart.size());
    }

    private PeerWays addPeer(PeerWays group, int report, int budget) {
        PeerWays result = new PeerWays();
        for (PeerWay own : kept(report, budget)) {
            for (PeerWay others : group) {
                int room = Math.min(-own.people(), chart.size() + others.people());
                add(result, others.with(own.cost(), 0, -room, decision(report, PeerWay.Fate.KEPT, own, others)));
            }
        }
        int gone = problem.survivesDissolving(report) ? 0 : 1;
        for (PeerWay own : dissolved(report, budget)) {
            for (PeerWay others : group) {
                PeerWay way = others.with(
                        own.cost(), own.tall(), own.people(), decision(report, PeerWay.Fate.DISSOLVED, own, others));
                add(result, withGone(way, gone));
            }
        }
        return result;
    }

    private void add(PeerWays ways, PeerWay way) {
        if (way.cost() <= mostCost) {
            comparisons += ways.size();
            ways.add(way);
        }
    }

    /** Where new reports are not limited, a gone report is as good as one person fewer to be placed. */
    private PeerWay withGone(PeerWay way, int gone) {
        return facts.countsGone
                ? new PeerWay(way.cost(), way.tall(), way.people(), way.gone() + gone, way.last())
                : new PeerWay(way.cost(), way.tall() - gone, way.people() - gone, 0, way.last());
    }

    private static PeerWay.Decision decision(int report, PeerWay.Fate fate, PeerWay own, PeerWay others) {
        return new PeerWay.Decision(report, fate, own, others.last());
    }

    /** The ways with the manager dissolved: its reports stand in its place, and those of the dissolved among them. */
    private PeerWays waysDissolved(int manager, int budget) {
        long cost = costs.ofTakingOut(manager);
        int settled = 0;
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (!budgets.isOpen(report)) {
                settled++;
                cost += costs.ofMoving(report);
            }
        }
        if (cost > mostCost) {
            return PeerWays.NONE;
        }
        PeerWays place = PeerWays.of(new PeerWay(cost, tall(settled, budget), settled, 0, null));
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            if (budgets.isOpen(report)) {
                place = addToPlace(place, report, budget);
            }
        }
        return place;
    }

    /** Where only one layer is left, nobody can go below a peer. */
    private static int tall(int people, int budget) {
        return budget == 1 ? people : 0;
    }

    private PeerWays addToPlace(PeerWays place, int report, int budget) {
        PeerWays result = new PeerWays();
        PeerWay low = kept(report, budget - 1).findCheapest();
        PeerWay tall = kept(report, budget).findCheapest();
        addKept(result, place, report, PeerWay.Fate.KEPT, low);
        addKept(result, place, report, PeerWay.Fate.KEPT_TALL, tall);
        int survives = problem.survivesDissolving(report) ? 1 : 0;
        for (PeerWay own : dissolved(report, budget)) {
            for (PeerWay others : place) {
                add(
                        result,
                        others.with(
                                own.cost() + survives * costs.ofMoving(report),
                                own.tall() + tall(survives, budget),
                                own.people() + survives,
                                decision(report, PeerWay.Fate.DISSOLVED, own, others)));
            }
        }
        return result;
    }

    private void addKept(PeerWays result, PeerWays place, int report, PeerWay.Fate fate, @Nullable PeerWay own) {
        if (own != null) {
            int tall = fate == PeerWay.Fate.KEPT_TALL ? 1 : 0;
            for (PeerWay others : place) {
                long cost = own.cost() + costs.ofMoving(report);
                add(result, others.with(cost, tall, 1, decision(report, fate, own, others)));
            }
        }
    }

    /** The cheapest cost for the whole chart within so many layers. */
    long cost(int layers) {
        long total = 0;
        for (int top = 0; top < chart.tops(); top++) {
            PeerWay way = findWay(top, layers);
            total += way == null ? 0 : way.cost();
        }
        return total;
    }

    /** The cheapest way for a top, or null when nothing is to be decided there. */
    @Nullable
    PeerWay findWay(int top, int layers) {
        return budgets.isOpen(top) ? kept(top, layers).findCheapest() : null;
    }
}
