package dev.spanwise.analysis.scenario;

import dev.spanwise.model.OrgChart;
import java.util.Optional;

/** Where the organisations are found that steps merge in. */
@FunctionalInterface
public interface Organisations {
    /** The chart of an organisation by the name that a step gives it; empty where there is none. */
    Optional<OrgChart> find(String name);
}
