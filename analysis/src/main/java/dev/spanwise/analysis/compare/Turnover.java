package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who came and went, people and vacancies apart.
 *
 * <p>A vacancy is filled where its position is held now, or where somebody who was not there before holds a position of
 * the same title under the same manager; each newcomer fills one. Otherwise it is closed.
 */
final class Turnover {
    final List<Position> joined = new ArrayList<>();
    final List<Position> left = new ArrayList<>();
    final List<Position> vacanciesOpened = new ArrayList<>();
    final List<Comparison.Pair> vacanciesFilled = new ArrayList<>();
    final List<Position> vacanciesClosed = new ArrayList<>();

    private final OrgChart before;
    private final OrgChart after;
    private final Matching matching;

    private record Place(String title, int manager) {}

    /** O(n). */
    Turnover(OrgChart before, OrgChart after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        Map<Place, Deque<Integer>> newcomers = came();
        went(newcomers);
    }

    private Map<Place, Deque<Integer>> came() {
        Map<Place, Deque<Integer>> newcomers = new HashMap<>();
        for (int q = 0; q < after.size(); q++) {
            int was = matching.beforeOf()[q];
            if (isVacant(after, q)) {
                if (was == OrgChart.NONE || !isVacant(before, was)) {
                    vacanciesOpened.add(after.position(q));
                }
            } else if (was == OrgChart.NONE) {
                joined.add(after.position(q));
                Place place = place(after, q, after.manager(q));
                if (place != null) {
                    newcomers.computeIfAbsent(place, any -> new ArrayDeque<>()).add(q);
                }
            }
        }
        return newcomers;
    }

    private void went(Map<Place, Deque<Integer>> newcomers) {
        for (int p = 0; p < before.size(); p++) {
            int is = matching.afterOf()[p];
            if (!isVacant(before, p)) {
                if (is == OrgChart.NONE) {
                    left.add(before.position(p));
                }
            } else if (is != OrgChart.NONE) {
                if (!isVacant(after, is)) {
                    vacanciesFilled.add(new Comparison.Pair(before.position(p), after.position(is)));
                }
            } else {
                int manager = before.manager(p);
                Place place = place(before, p, manager == OrgChart.NONE ? manager : matching.afterOf()[manager]);
                Deque<Integer> candidates = place == null ? null : newcomers.get(place);
                if (candidates == null || candidates.isEmpty()) {
                    vacanciesClosed.add(before.position(p));
                } else {
                    vacanciesFilled.add(new Comparison.Pair(before.position(p), after.position(candidates.remove())));
                }
            }
        }
    }

    /** Where a position stands: its title and its manager in the chart after; null where either is not known. */
    private static @Nullable Place place(OrgChart chart, int position, int manager) {
        String title = chart.attributes().text(Field.TITLE, chart.record(position));
        return title == null || manager == OrgChart.NONE ? null : new Place(title, manager);
    }

    private static boolean isVacant(OrgChart chart, int position) {
        return chart.attributes().is(Flag.VACANT, chart.record(position));
    }
}
