package dev.spanwise.analysis.compare;

import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who leads the whole team of a manager who is still there. */
final class Heirs {
    private static final int UNKNOWN = -2;

    private final OrgChart before;
    private final OrgChart after;
    private final Matching matching;
    /** By position of the chart before, found when asked. */
    private final int[] heirs;

    Heirs(OrgChart before, OrgChart after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.heirs = new int[before.size()];
        Arrays.fill(heirs, UNKNOWN);
    }

    /** Whether somebody leads all of a manager's team now, and reports where the manager did. O(span), once a manager. */
    boolean tookThePlace(int old, int now) {
        if (heirs[old] == UNKNOWN) {
            heirs[old] = find(old);
        }
        return heirs[old] == now && isSameManager(before.manager(old), after.manager(now));
    }

    private boolean isSameManager(int was, int is) {
        return (was == OrgChart.NONE || is == OrgChart.NONE) ? was == is : matching.afterOf()[was] == is;
    }

    /** The one manager of all who stay, but for those who lead the others. */
    private int find(int old) {
        int[] team = IntStream.range(before.firstReport(old), before.endOfReports(old))
                .map(report -> matching.afterOf()[report])
                .filter(report -> report != OrgChart.NONE)
                .toArray();
        Set<Integer> managers = Arrays.stream(team).map(after::manager).boxed().collect(Collectors.toSet());
        Set<Integer> led = Arrays.stream(team)
                .filter(report -> !managers.contains(report))
                .map(after::manager)
                .boxed()
                .collect(Collectors.toSet());
        return led.size() == 1 ? Objects.requireNonNull(led.iterator().next()) : OrgChart.NONE;
    }
}
