package dev.spanwise.web.charts;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The branches somebody may want to look at alone: the largest ones below the top. A branch is never larger than the one
 * it is part of, so every head has the heads above it among them.
 *
 * @param heads by their layer, upper layers first, in alphabetical order within one
 * @param all whether the chart has no other branches
 */
public record LargestBranches(SortedMap<Integer, List<Position>> heads, boolean all) {
    /** More than these make a list nobody reads. */
    static final int MOST = 100;

    /** Walks down from the tops, always into the largest branch. O(direct reports of the heads it finds). */
    static LargestBranches of(OrgChart chart) {
        PriorityQueue<Position> largestFirst = new PriorityQueue<>(
                Comparator.comparing(Position::branchSize).reversed().thenComparing(Position::index));
        for (int top = 0; top < chart.tops(); top++) {
            addManager(largestFirst, chart, top);
        }
        SortedMap<Integer, List<Position>> heads = new TreeMap<>();
        for (int found = 0; found < MOST && !largestFirst.isEmpty(); ) {
            Position head = largestFirst.remove();
            for (int report = chart.firstReport(head.index()); report < chart.endOfReports(head.index()); report++) {
                addManager(largestFirst, chart, report);
            }
            // the branch of the only top is the whole chart
            if (head.branchSize() < chart.size()) {
                heads.computeIfAbsent(head.layer(), layer -> new ArrayList<>()).add(head);
                found++;
            }
        }
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        heads.values().forEach(layer -> layer.sort(Comparator.comparing(Position::label, alphabet::compare)));
        return new LargestBranches(heads, largestFirst.isEmpty());
    }

    private static void addManager(PriorityQueue<Position> managers, OrgChart chart, int position) {
        if (chart.isManager(position)) {
            managers.add(chart.position(position));
        }
    }

    /** Whether this position is the head of one of them. */
    public boolean has(Position head) {
        return heads.getOrDefault(head.layer(), List.of()).contains(head);
    }
}
