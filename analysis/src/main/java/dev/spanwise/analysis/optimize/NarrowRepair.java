package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a plan that keeps everything but the least span keep that too: from the bottom up, each manager with too few direct
 * reports gets reports of its reports, or hands its own on to managers above with room, whichever moves fewer. Then whoever
 * was moved without need goes back, which makes room above and people below, and the rest is looked at again. O(n) and the
 * people looked at.
 */
final class NarrowRepair {
    /** Who is brought back makes room for others, so that it is worth another look. */
    private static final int ROUNDS = 4;

    private final Delayering problem;
    private final OrgChart chart;
    private final Receivers receivers;
    private final int[] managers;
    private final BitSet gone;
    private final int[] spans;
    private final int[] newReports;
    private final Map<Integer, List<Integer>> newcomers = new HashMap<>();

    private NarrowRepair(Delayering problem, Choice choice) {
        this.problem = problem;
        this.chart = problem.chart();
        this.receivers = new Receivers(chart, problem.boundaries());
        this.managers = choice.managers().clone();
        this.gone = (BitSet) choice.gone().clone();
        this.spans = new int[chart.size()];
        this.newReports = new int[chart.size()];
        IntStream.range(chart.tops(), chart.size())
                .filter(position -> !gone.get(position))
                .forEach(position -> {
                    count(position, 1);
                    noteNewcomer(position);
                });
    }

    private void noteNewcomer(int position) {
        if (managers[position] != chart.manager(position)) {
            newcomers
                    .computeIfAbsent(managers[position], manager -> new ArrayList<>())
                    .add(position);
        }
    }

    /** A plan near this one that lifts whom it must, if one is found. */
    static Optional<Choice> of(Delayering problem, Choice choice) {
        NarrowRepair repair = new NarrowRepair(problem, choice);
        for (int round = 0; round < ROUNDS && repair.mendAll(); round++) {
            repair.bringBackAll();
        }
        return Optional.of(Choice.lifting(problem.chart(), repair.gone, repair.managers))
                .filter(repaired -> LimitCheck.keeps(problem, repaired));
    }

    /** Answers whether anybody had too few. */
    private boolean mendAll() {
        boolean some = false;
        for (int position = chart.size() - 1; position >= 0; position--) {
            boolean narrow = spans[position] > 0 && spans[position] < problem.leastSpan(position);
            if (narrow) {
                some = true;
                widenOrEmpty(position);
            }
        }
        return some;
    }

    /** Whoever need not move any more, now that others have moved, stays. From the bottom up, so that heights are known. */
    private void bringBackAll() {
        int[] layers = listLayers();
        int[] layersBelow = new int[chart.size()];
        for (int position = chart.size() - 1; position >= chart.tops(); position--) {
            if (!gone.get(position)) {
                bringBack(position, layers, layersBelow[position]);
                int above = managers[position];
                layersBelow[above] = Math.max(layersBelow[above], layersBelow[position] + 1);
            }
        }
    }

    private void bringBack(int position, int[] layers, int layersBelow) {
        int manager = chart.manager(position);
        boolean fits = layers[manager] + 1 + layersBelow <= problem.maxLayers();
        if (fits && mayReturn(position, manager)) {
            move(position, manager);
        }
    }

    /** Layers are left aside. */
    private boolean mayReturn(int position, int manager) {
        int holder = managers[position];
        int posts = problem.posts(position);
        return holder != manager
                && spans[manager] > 0
                && spans[manager] + posts <= problem.widestSpan(manager)
                && spans[holder] - posts >= Math.max(1, problem.leastSpan(holder));
    }

    /** Nobody has come to a manager further down than before, so that managers come first. */
    private int[] listLayers() {
        int[] layers = new int[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            layers[position] = 1 + (chart.isTop(position) ? 0 : layers[managers[position]]);
        }
        return layers;
    }

    private void count(int position, int sign) {
        int posts = sign * problem.posts(position);
        spans[managers[position]] += posts;
        newReports[managers[position]] += managers[position] == chart.manager(position) ? 0 : posts;
    }

    private void move(int position, int manager) {
        count(position, -1);
        managers[position] = manager;
        count(position, 1);
        noteNewcomer(position);
    }

    private void widenOrEmpty(int manager) {
        List<Integer> fromBelow = cheaper(listFeeding(manager), listTeamBelow(manager));
        List<Integer> own = listReports(manager);
        boolean stays = !fromBelow.isEmpty() && costOf(fromBelow) <= costOf(own);
        if (stays || !handOn(own)) {
            fromBelow.forEach(position -> move(position, manager));
            listReports(manager).stream().filter(this::isEmptied).forEach(this::close);
        } else {
            close(manager);
        }
    }

    private List<Integer> cheaper(List<Integer> one, List<Integer> other) {
        return one.isEmpty() || (!other.isEmpty() && costOf(other) < costOf(one)) ? other : one;
    }

    private boolean isEmptied(int position) {
        return chart.isManager(position) && spans[position] == 0;
    }

    /** The whole team of one of the reports, who then leads nobody: the cheapest that does; empty where none does. */
    private List<Integer> listTeamBelow(int manager) {
        List<Integer> cheapest = List.of();
        for (int report : listReports(manager)) {
            boolean able = problem.mayDissolve(report) && spans[report] > 0;
            int closed = problem.isVacant(report) && mayClose(report) ? problem.posts(report) : 0;
            int span = spans[manager] + spans[report] - closed;
            List<Integer> team = able && span >= problem.leastSpan(manager) ? listReports(report) : List.of();
            boolean fits = span <= problem.widestSpan(manager)
                    && newReports[manager] + spans[report] <= problem.mostNewReports(manager)
                    && team.stream()
                            .allMatch(below ->
                                    !problem.staying().isUnmoved(below) && receivers.mayReceive(manager, below));
            cheapest = fits ? cheaper(cheapest, team) : cheapest;
        }
        return cheapest;
    }

    /** A vacancy without anybody is closed where that is allowed. */
    private void close(int manager) {
        if (isEmptied(manager) && problem.isVacant(manager) && mayClose(manager)) {
            count(manager, -1);
            gone.set(manager);
        }
    }

    private boolean mayClose(int manager) {
        return problem.family().allows(Means.DISSOLVE) && problem.mayDissolve(manager);
    }

    private long costOf(List<Integer> positions) {
        return positions.stream()
                .filter(position -> managers[position] == chart.manager(position))
                .mapToLong(problem::weight)
                .sum();
    }

    private List<Integer> listReports(int manager) {
        IntStream own = IntStream.range(chart.firstReport(manager), chart.endOfReports(manager));
        IntStream others = newcomers.getOrDefault(manager, List.of()).stream().mapToInt(Integer::intValue);
        return IntStream.concat(own, others)
                .filter(position -> managers[position] == manager && !gone.get(position))
                .distinct()
                .boxed()
                .toList();
    }

    /** Enough reports of those who report to the manager, none of whom is left with too few; empty where there are not. */
    private List<Integer> listFeeding(int manager) {
        int missing = problem.leastSpan(manager) - spans[manager];
        List<Integer> able = new ArrayList<>();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            int spare = spans[report] - Math.max(1, problem.leastSpan(report));
            boolean stays = managers[report] == manager && !gone.get(report);
            for (int below = chart.firstReport(report); stays && below < chart.endOfReports(report); below++) {
                boolean free = managers[below] == report && !gone.get(below) && problem.posts(below) <= spare;
                if (free && mayTake(manager, below)) {
                    able.add(below);
                    spare -= problem.posts(below);
                }
            }
        }
        able.sort(Comparator.comparingInt(problem::weight));
        return able.size() < missing ? List.of() : able.subList(0, missing);
    }

    private boolean mayTake(int manager, int position) {
        return !problem.staying().isUnmoved(position)
                && spans[manager] + problem.posts(position) <= problem.widestSpan(manager)
                && newReports[manager] + problem.posts(position) <= problem.mostNewReports(manager)
                && receivers.mayReceive(manager, position);
    }

    /** Hands each to the nearest above with room; answers whether all found one. */
    private boolean handOn(List<Integer> reports) {
        for (int report : reports) {
            int above = managers[managers[report]];
            while (above != OrgChart.NONE && !(spans[above] > 0 && mayTake(above, report))) {
                above = managers[above];
            }
            if (above == OrgChart.NONE) {
                return false;
            }
            move(report, above);
        }
        return true;
    }
}
