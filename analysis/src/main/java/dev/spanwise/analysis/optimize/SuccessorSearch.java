package dev.spanwise.analysis.optimize;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the cheapest plan that hands teams up or lets successors take places, and reads it back from {@link SuccessorTables}. */
final class SuccessorSearch {
    private final SuccessorTables tables;
    private final OrgChart chart;
    private final Growths growths;
    private final BitSet dissolved = new BitSet();
    private final int[] successors;

    /**
     * A plan and what it proves.
     *
     * @param choice that keeps layers and spans, and may miss what else is asked
     * @param isExact whether no plan of the family is cheaper
     */
    record Found(Choice choice, boolean isExact) {}

    private SuccessorSearch(SuccessorTables tables) {
        this.tables = tables;
        this.chart = tables.chart;
        this.growths = tables.growths;
        this.successors = new int[chart.size()];
        Arrays.fill(successors, OrgChart.NONE);
    }

    /** The plan; none where there is none, or where the tables would be too large. */
    static Optional<Found> find(Delayering problem, SolverProgress progress) {
        SuccessorTables tables = new SuccessorTables(problem);
        if (!tables.isSmallEnough()) {
            return Optional.empty();
        }
        tables.fill(progress);
        for (int top = 0; top < tables.chart.tops(); top++) {
            if (Cells.isNever(tables.kept(top, tables.layers))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(new SuccessorSearch(tables).read(), tables.isExact()));
    }

    private Choice read() {
        for (int top = 0; top < chart.tops(); top++) {
            keep(top, tables.layers);
        }
        int[] managers = new int[chart.size()];
        int[] places = new int[chart.size()];
        for (int position = 0; position < chart.size(); position++) {
            int manager = chart.manager(position);
            int above = manager == OrgChart.NONE ? OrgChart.NONE : places[manager];
            boolean takesOver = above == position;
            managers[position] = takesOver ? places[chart.manager(manager)] : above;
            boolean out = dissolved.get(position);
            places[position] = !out ? position : successors[position] == OrgChart.NONE ? above : successors[position];
            managers[position] = out ? places[position] : managers[position];
        }
        return Choice.of(tables.problem, dissolved, managers);
    }

    private void keep(int position, int left) {
        if (chart.isManager(position)) {
            long[] team = tables.ownTeam(position, left);
            boolean mayGet = tables.problem.mayReceive(position);
            int growth = growths.cheapest(team, tables.room(position));
            split(reports(position), left - 1, false, mayGet, growth);
        }
    }

    private List<Integer> reports(int manager) {
        List<Integer> reports = new ArrayList<>();
        for (int report = chart.firstReport(manager); report < chart.endOfReports(manager); report++) {
            reports.add(report);
        }
        return reports;
    }

    /** Finds out which way of each report makes up the cheapest one of all. */
    private void split(List<Integer> reports, int left, boolean join, boolean mayGet, int growth) {
        List<long[]> upTo = new ArrayList<>(List.of(growths.nobody()));
        for (int report : reports) {
            upTo.add(growths.together(upTo.get(upTo.size() - 1), tables.options(report, left, join, mayGet)));
        }
        int rest = growth;
        for (int i = reports.size() - 1; i >= 0; i--) {
            long[] options = tables.options(reports.get(i), left, join, mayGet);
            int own = growths.part(upTo.get(i), options, rest, growths.of(upTo.get(i + 1), rest));
            rest = growths.before(upTo.get(i), growths.of(upTo.get(i + 1), rest) - growths.of(options, own), own, rest);
            choose(reports.get(i), left, join, own, growths.of(options, own));
        }
    }

    private void choose(int report, int left, boolean join, int growth, long cost) {
        int one = join ? 1 : 0;
        if (growth == one && cost == tables.kept(report, left) + (join ? tables.ofMoving(report) : 0)) {
            keep(report, left);
        } else if (growth == one && cost == tables.promoted(report, left)) {
            promote(report, left);
        } else {
            boolean stays = tables.problem.survivesDissolving(report);
            dissolved.set(report);
            split(reports(report), left, true, true, growth - (join ? (stays ? 1 : 0) : stays ? 0 : -1));
        }
    }

    private void promote(int manager, int left) {
        Takeovers ways = new Takeovers(tables, manager, left);
        int successor = ways.best();
        dissolved.set(manager);
        successors[manager] = successor;
        long[] own = tables.ownTeam(successor, left);
        long[] others = ways.othersThan(successor);
        long[] whole = growths.together(own, others);
        int growth = growths.cheapest(whole, ways.room(successor));
        int byOthers = growths.part(own, others, growth, growths.of(whole, growth));
        int byOwn = growths.before(own, growths.of(whole, growth) - growths.of(others, byOthers), byOthers, growth);
        List<Integer> rest = reports(manager);
        rest.remove(Integer.valueOf(successor));
        split(rest, left - 1, true, true, byOthers);
        if (chart.isManager(successor)) {
            split(reports(successor), left - 1, false, true, byOwn);
        }
    }
}
