package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What managers are called in a comparison: with the id behind a label that stands for several positions. */
public final class ManagerLabels {
    private final Set<String> shared;

    private ManagerLabels(Set<String> shared) {
        this.shared = shared;
    }

    /** The labels of all managers of both charts. O(n). */
    public static ManagerLabels of(Comparison comparison) {
        Map<String, String> idOf = new HashMap<>();
        Set<String> shared = new HashSet<>();
        add(comparison.before(), idOf, shared);
        add(comparison.after(), idOf, shared);
        return new ManagerLabels(shared);
    }

    private static void add(OrgChart chart, Map<String, String> idOf, Set<String> shared) {
        for (int p = 0; p < chart.size(); p++) {
            if (chart.isManager(p)) {
                Position position = chart.position(p);
                String known = idOf.putIfAbsent(position.label(), position.id());
                if (known != null && !known.equals(position.id())) {
                    shared.add(position.label());
                }
            }
        }
    }

    /** The label of a position's manager; empty for a top. */
    public String managerOf(Position position) {
        return position.manager().map(this::label).orElse("");
    }

    private String label(Position manager) {
        return shared.contains(manager.label()) ? manager.label() + " (" + manager.id() + ")" : manager.label();
    }
}
