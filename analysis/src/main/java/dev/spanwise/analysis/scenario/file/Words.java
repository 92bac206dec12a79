package dev.spanwise.analysis.scenario.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.analysis.optimize.Objective;
import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.scenario.Overflow;
import dev.spanwise.analysis.scenario.Reduce;
import dev.spanwise.model.Field;
import java.util.Arrays;
import java.util.Map;

/** The words that stand for choices in scenario files. */
final class Words {
    static final Map<String, Outcome> OUTCOMES =
            ImmutableMap.of("convert", Outcome.CONVERT, "eliminate", Outcome.ELIMINATE);

    static final Map<String, Overflow> OVERFLOWS =
            ImmutableMap.of("refuse", Overflow.REFUSE, "promote", Overflow.PROMOTE, "allow", Overflow.ALLOW);

    static final Map<String, Overflow> OVERFLOWS_WITHOUT_PROMOTION =
            ImmutableMap.of("refuse", Overflow.REFUSE, "allow", Overflow.ALLOW);

    static final Map<String, Field> SHARED = ImmutableMap.of(
            "department", Field.DEPARTMENT,
            "location", Field.LOCATION,
            "grade", Field.GRADE,
            "company", Field.COMPANY,
            "job-family", Field.JOB_FAMILY);

    static final Map<String, Field> GROUPINGS = ImmutableMap.of(
            "department", Field.DEPARTMENT,
            "location", Field.LOCATION,
            "company", Field.COMPANY);

    static final Map<String, Objective.Kind> OBJECTIVES = ImmutableMap.of(
            "moved", Objective.Kind.MOVED,
            "dissolved", Objective.Kind.DISSOLVED,
            "saving", Objective.Kind.SAVING,
            "weighted", Objective.Kind.WEIGHTED);

    static final Map<String, Reduce.Counted> COUNTED =
            ImmutableMap.of("positions", Reduce.Counted.POSITIONS, "managers", Reduce.Counted.MANAGERS);

    static final Map<String, Archetype> ARCHETYPES = Maps.uniqueIndex(Arrays.asList(Archetype.values()), Archetype::id);

    private Words() {}
}
