package dev.spanwise.cli;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.analysis.optimize.DelayeringBuilder;
import dev.spanwise.analysis.optimize.SpanLimits;
import dev.spanwise.model.OrgChart;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a plan must keep: layers, spans, and who stays. */
final class LimitOptions {
    private final Session session;

    @Option(names = "--max-layers", paramLabel = "L", order = 1, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer maxLayers;

    @Option(names = "--max-span", paramLabel = "S", order = 2, converter = NumberValues.PositiveNumber.class)
    private @Nullable Integer maxSpan;

    @Option(
            names = "--max-span-by-grade",
            paramLabel = "GRADE=S",
            order = 3,
            split = ",",
            converter = {OptionValues.TextValue.class, NumberValues.PositiveNumber.class})
    private Map<String, Integer> spanOfGrade = new LinkedHashMap<>();

    @Option(
            names = "--max-span-by-archetype",
            paramLabel = "ARCHETYPE=S",
            order = 4,
            split = ",",
            converter = {OptionValues.TextValue.class, NumberValues.PositiveNumber.class})
    private Map<String, Integer> spanOfArchetype = new LinkedHashMap<>();

    @Option(names = "--protect", paramLabel = "CONDITION", order = 5)
    private List<String> protectedWhere = new ArrayList<>();

    LimitOptions(Session session) {
        this.session = session;
    }

    boolean limitLayers() {
        return maxLayers != null;
    }

    void addTo(DelayeringBuilder problem, OrgChart chart) {
        if (maxLayers != null) {
            problem.maxLayers(maxLayers);
        }
        problem.spanLimit(spans().limit());
        problem.protect(protectedPositions(chart));
    }

    private SpanLimits spans() {
        if (!spanOfGrade.isEmpty() && !spanOfArchetype.isEmpty()) {
            throw new CommandFailure(session.text("optimize.two-span-limits"));
        }
        OptionalInt others = maxSpan == null ? OptionalInt.empty() : OptionalInt.of(maxSpan);
        return new SpanLimits(others, spanOfGrade, archetypes());
    }

    private Map<Archetype, Integer> archetypes() {
        Map<Archetype, Integer> limits = new LinkedHashMap<>();
        spanOfArchetype.forEach((id, span) -> limits.put(
                Archetype.findById(id)
                        .orElseThrow(() -> new CommandFailure(session.text("optimize.unknown-archetype", id))),
                span));
        return limits;
    }

    private BitSet protectedPositions(OrgChart chart) {
        BitSet kept = new BitSet();
        for (String text : protectedWhere) {
            kept.or(condition(text, session).positionsIn(chart));
        }
        return kept;
    }

    /** A condition typed by the user. */
    static Condition condition(String text, Session session) {
        try {
            return Conditions.parse(text);
        } catch (ConditionException e) {
            throw new CommandFailure(e.message(session.language()));
        }
    }
}
