package dev.spanwise.web.scenarios;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.file.ScenarioFileException;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody asks of a plan, as it stands in the address or in a form: where the two sliders stand and the options
 * below them. It is read as the step of a scenario, so that accepting a plan gives exactly what was shown.
 *
 * @param parameters those that are set, by name; those of rows several times
 * @param figures of the step, by their names in scenario files
 * @param step the step
 */
public record PlanRequest(ListMultimap<String, String> parameters, Map<String, Object> figures, Optimize step) {
    /** The kind of step it stands for. */
    public static final String KIND = "optimise";

    /** The widest span a new scenario begins with. */
    public static final int USUAL_SPAN = 12;

    public PlanRequest {
        parameters = ImmutableListMultimap.copyOf(parameters);
        figures = ImmutableMap.copyOf(figures);
    }

    /**
     * Reads the parameters.
     *
     * @throws WebProblem when one is missing, out of its range or does not go with the others
     */
    public static PlanRequest of(Visit visit) {
        PlanParameters parameters = PlanParameters.of(visit);
        try {
            return new PlanRequest(parameters.set(), parameters.figures(), step(parameters.figures()));
        } catch (ScenarioFileException e) {
            throw WebProblem.badRequest("problem.plan", e.sentence(visit.language()));
        }
    }

    private static Optimize step(Map<String, Object> figures) {
        return (Optimize) document(figures).findScenario().orElseThrow().steps().get(0);
    }

    private static ScenarioDocument document(Map<String, Object> figures) {
        return ScenarioDocument.empty(KIND).withStep(KIND, figures);
    }

    /** Everything that is asked, as a step of a scenario. */
    public ScenarioDocument.Step asStep() {
        return document(figures).listSteps().get(0);
    }

    /** The most layers. */
    public int layers() {
        return step.maxLayers().orElseThrow();
    }

    /** The same in an address, beginning with {@code ?}. */
    public String query() {
        return parameters.entries().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
