package dev.spanwise.cli;

import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.ScenarioFileException;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.report.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A scenario of one step from options. It is written as a scenario file and read as one, so that both have the same
 * rules and errors.
 */
final class QuickStep {
    private final Session session;

    @Option(names = "--remove-layer", paramLabel = "N", order = 20)
    private @Nullable Integer removeLayer;

    @Option(names = "--dissolve", paramLabel = "ID", split = ",", order = 21)
    private List<String> dissolve = new ArrayList<>();

    @Option(names = "--dissolve-narrow", paramLabel = "SPAN", order = 22)
    private @Nullable Integer dissolveNarrow;

    @Option(names = "--collapse-chains", order = 23)
    private boolean collapseChains;

    @Option(names = "--merge-peers", paramLabel = "SPAN", order = 24)
    private @Nullable Integer mergePeers;

    @Option(names = "--close-vacancies", order = 25)
    private boolean closeVacancies;

    @Option(names = "--raise-ratio", paramLabel = "PERCENT", order = 26)
    private @Nullable String raiseRatio;

    @Option(names = "--reduce", paramLabel = "N|PERCENT", order = 27)
    private @Nullable String reduce;

    @Option(names = "--cap-layers", paramLabel = "N", order = 28)
    private @Nullable Integer capLayers;

    @Option(names = "--cap-spans", paramLabel = "SPAN", order = 29)
    private @Nullable Integer capSpans;

    @Option(names = "--outcome", paramLabel = "convert|eliminate", order = 30)
    private @Nullable String outcome;

    @Option(names = "--where", paramLabel = "CONDITION", order = 31)
    private @Nullable String where;

    @Option(names = "--protect", paramLabel = "CONDITION", order = 32)
    private List<String> protect = new ArrayList<>();

    @Option(names = "--span-limit", paramLabel = "SPAN", order = 33)
    private @Nullable Integer spanLimit;

    QuickStep(Session session) {
        this.session = session;
    }

    /**
     * The scenario, if any of its options is given.
     *
     * @throws CommandFailure when several steps are given, or terms without a step
     */
    Optional<Scenario> scenario() {
        Map<String, Map<String, Object>> steps = steps();
        if (steps.size() > 1) {
            throw new CommandFailure(session.text("simulate.one-step", "--" + String.join(", --", steps.keySet())));
        }
        if (steps.isEmpty()) {
            if (outcome != null || where != null || !protect.isEmpty() || spanLimit != null) {
                throw new CommandFailure(session.text("simulate.terms-alone"));
            }
            return Optional.empty();
        }
        Map.Entry<String, Map<String, Object>> step =
                steps.entrySet().iterator().next();
        String file = step.getKey() + ".json";
        try {
            return Optional.of(ScenarioReader.parse(file, json(step.getKey(), step.getValue())));
        } catch (ScenarioFileException e) {
            throw new CommandFailure(e.sentence(session.language()));
        }
    }

    private Map<String, Map<String, Object>> steps() {
        Map<String, Map<String, Object>> steps = new LinkedHashMap<>();
        add(steps, "remove-layer", "layer", removeLayer);
        add(steps, "dissolve", "positions", dissolve.isEmpty() ? null : dissolve);
        add(steps, "dissolve-narrow", "max-span", dissolveNarrow);
        if (collapseChains) {
            steps.put("collapse-chains", new LinkedHashMap<>());
        }
        add(steps, "merge-peers", "max-span", mergePeers);
        if (closeVacancies) {
            steps.put("close-vacancies", new LinkedHashMap<>());
        }
        add(steps, "raise-ratio", "by", raiseRatio);
        add(steps, "reduce", "by", reduce == null ? null : amount(reduce));
        add(steps, "cap-layers", "max", capLayers);
        add(steps, "cap-spans", "max", capSpans);
        return steps;
    }

    private static void add(Map<String, Map<String, Object>> steps, String kind, String key, @Nullable Object value) {
        if (value != null) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put(key, value);
            steps.put(kind, figures);
        }
    }

    /** A whole number as a number, anything else as it is. */
    private static Object amount(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private String json(String kind, Map<String, Object> figures) {
        if (where != null) {
            figures.put("where", where);
        }
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("name", kind);
        if (outcome != null) {
            figures.put("outcome", outcome);
        }
        if (spanLimit != null) {
            figures.put("span-limit", spanLimit);
        }
        if (!protect.isEmpty()) {
            scenario.put("protect", protect);
        }
        scenario.put("steps", List.of(Map.of(kind, figures)));
        return Json.of(scenario);
    }
}
