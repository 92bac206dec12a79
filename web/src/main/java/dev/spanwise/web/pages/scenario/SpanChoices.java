package dev.spanwise.web.pages.scenario;

import com.google.common.collect.Range;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.web.visit.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom the widest span can be set for apart from the others: what the form sends, and what it shows. */
public final class SpanChoices {
    private SpanChoices() {}

    /** Managers of a grade of the chart. */
    public static Map<String, String> grades(List<String> grades) {
        Map<String, String> choices = new LinkedHashMap<>();
        grades.forEach(grade -> choices.put(grade, grade));
        return choices;
    }

    /** Managers by what their span suits today. */
    public static Map<String, String> archetypes(Frame frame) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Archetype archetype : Archetype.values()) {
            Range<Integer> spans = archetype.spans();
            String name = frame.text("archetype." + archetype.id());
            choices.put(
                    archetype.id(),
                    spans.hasUpperBound()
                            ? frame.text("options.spans", name, spans.lowerEndpoint(), spans.upperEndpoint())
                            : frame.text("options.spans-from", name, spans.lowerEndpoint()));
        }
        return choices;
    }
}
