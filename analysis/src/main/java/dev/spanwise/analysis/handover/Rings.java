package dev.spanwise.analysis.handover;

import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Positions that would report to each other in a ring after one of several waves. */
final class Rings {
    private final Map<Integer, Integer> managers = new HashMap<>();
    /** Records above which there is a top, as far as that is known for the wave. */
    private final Set<Integer> clear = new HashSet<>();

    private Rings(OrgChart before) {
        for (int position = 0; position < before.size(); position++) {
            int manager = before.manager(position);
            managers.put(before.record(position), manager == OrgChart.NONE ? manager : before.record(manager));
        }
    }

    /** The records of each ring. O(positions) for each wave. */
    static List<List<Integer>> after(List<List<PositionChange>> waves, OrgChart before) {
        Rings rings = new Rings(before);
        List<List<Integer>> found = new ArrayList<>();
        for (List<PositionChange> wave : waves) {
            wave.forEach(
                    change -> rings.managers.put(change.record(), change.after().manager()));
            rings.clear.clear();
            wave.stream().map(change -> rings.above(change.record())).forEach(found::add);
        }
        found.removeIf(List::isEmpty);
        return found;
    }

    /** The ring that a line runs into, empty where it comes to a top. */
    private List<Integer> above(int record) {
        List<Integer> line = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int at = record;
        while (at != OrgChart.NONE && !clear.contains(at)) {
            if (!seen.add(at)) {
                return line.subList(line.indexOf(at), line.size());
            }
            line.add(at);
            at = managers.getOrDefault(at, OrgChart.NONE);
        }
        clear.addAll(line);
        return List.of();
    }
}
