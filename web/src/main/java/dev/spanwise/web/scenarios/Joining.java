package dev.spanwise.web.scenarios;

import dev.spanwise.analysis.scenario.Organisations;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.VisibleCharts;
import dev.spanwise.web.visit.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisations that a scenario merges in, as much of each as the visitor may see.
 *
 * @param charts by the name that the scenario gives them
 */
record Joining(Map<String, OrgChart> charts) implements Organisations {
    /** For scenarios that merge nothing in. */
    static final Joining NONE = new Joining(Map.of());

    Joining {
        charts = Map.copyOf(charts);
    }

    /** Those of these names that are there. */
    static Joining of(Visit visit, VisibleCharts charts, List<String> names) {
        Map<String, OrgChart> found = new HashMap<>();
        names.forEach(name -> charts.merged().find(visit, name).ifPresent(chart -> found.put(name, chart)));
        return new Joining(found);
    }

    @Override
    public Optional<OrgChart> find(String name) {
        return Optional.ofNullable(charts.get(name));
    }
}
