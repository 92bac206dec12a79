package dev.spanwise.web.scenarios;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.scenario.Optimise;
import dev.spanwise.analysis.scenario.file.ScenarioFileException;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks of a plan, as it stands in the address or in a form: where the two sliders stand and the options
 * below them. It is read as the step of a scenario, so that accepting a plan gives exactly what was shown.
 *
 * @param parameters those that are set, by name
 * @param figures of the step, by their names in scenario files
 * @param step the step
 */
public record PlanRequest(Map<String, String> parameters, Map<String, Object> figures, Optimise step) {
    /** The kind of step it stands for. */
    public static final String KIND = "optimise";

    /** The widest span a new scenario begins with. */
    public static final int USUAL_SPAN = 12;

    private static final String WITHIN = "within-";
    private static final int MOST = 100_000_000;

    public PlanRequest {
        parameters = ImmutableMap.copyOf(parameters);
        figures = ImmutableMap.copyOf(figures);
    }

    /**
     * Reads the parameters.
     *
     * @throws WebProblem when one is missing, out of its range or does not go with the others
     */
    public static PlanRequest of(Visit visit) {
        Reading reading = new Reading(visit);
        try {
            reading.readAll();
            return new PlanRequest(reading.parameters, reading.figures, step(reading.figures));
        } catch (ScenarioFileException e) {
            throw WebProblem.badRequest("problem.plan", e.sentence(visit.language()));
        }
    }

    private static Optimise step(Map<String, Object> figures) {
        return (Optimise) ScenarioDocument.empty(KIND)
                .withStep(KIND, figures)
                .findScenario()
                .orElseThrow()
                .steps()
                .get(0);
    }

    /** The most layers. */
    public int layers() {
        return step.maxLayers();
    }

    /** The same in an address, beginning with {@code ?}. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return "?" + String.join("&", pairs);
    }

    /** Takes the parameters of a visit apart. */
    private static final class Reading {
        private final Visit visit;
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final Map<String, Object> figures = new LinkedHashMap<>();

        Reading(Visit visit) {
            this.visit = visit;
        }

        void readAll() {
            put("layers", "max-layers", visit.getNumber("layers", 1, 100_000));
            put("span", "max-span", visit.getNumber("span", 1, 1_000_000));
            word("outcome");
            truth("peers");
            objective();
            percent("saved-share", 100);
            within();
            truth("grade-above");
            number("max-new-reports");
            number("dissolve-at-least");
            percent("dissolve-share", 100);
            number("save-at-least");
            percent("raise-ratio", 1_000);
            number("move-at-most");
        }

        private void put(String parameter, String key, Object figure) {
            parameters.put(parameter, visit.get(parameter));
            figures.put(key, figure);
        }

        private void word(String name) {
            visit.find(name).ifPresent(word -> put(name, name, word));
        }

        private void truth(String name) {
            if (visit.isOn(name)) {
                put(name, name, true);
            }
        }

        private void number(String name) {
            visit.find(name).ifPresent(typed -> put(name, name, visit.getNumber(name, 1, MOST)));
        }

        private void percent(String name, int most) {
            visit.find(name).ifPresent(typed -> put(name, name, visit.getNumber(name, 1, most) + "%"));
        }

        /** The weights are there whatever the objective is, since a form sends all its fields. */
        private void objective() {
            word("objective");
            if ("weighted".equals(figures.get("objective"))) {
                List<Integer> weights = new ArrayList<>();
                for (String name : List.of("weight-move", "weight-dissolved", "weight-saving")) {
                    weights.add(visit.getNumber(name, 0, MOST));
                    parameters.put(name, visit.get(name));
                }
                figures.put("weights", weights);
            }
        }

        private void within() {
            List<String> groups = new ArrayList<>();
            for (String group : List.of("department", "location", "company")) {
                if (visit.isOn(WITHIN + group)) {
                    parameters.put(WITHIN + group, "on");
                    groups.add(group);
                }
            }
            if (!groups.isEmpty()) {
                figures.put("within", groups);
            }
        }
    }
}
