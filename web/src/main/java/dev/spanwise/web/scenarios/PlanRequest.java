package dev.spanwise.web.scenarios;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import dev.spanwise.analysis.ask.OptionList;
import dev.spanwise.analysis.ask.Source;
import dev.spanwise.analysis.catalogue.AskedPlan;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.scenario.Optimize;
import dev.spanwise.analysis.scenario.Terms;
import dev.spanwise.web.visit.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What somebody asks of a plan, as it stands in the address or in a form: where the two sliders stand and the options
 * below them. It is read as the step of a scenario, so that accepting a plan gives exactly what was shown.
 *
 * @param parameters those that are set, by name; some several times
 * @param values of the step's parameters, by their names in scenario files
 * @param step the step
 */
public record PlanRequest(ListMultimap<String, String> parameters, Map<String, Object> values, Optimize step) {
    /** The kind of step it stands for. */
    public static final String KIND = StepKinds.OPTIMIZE.name();

    /** The widest span a new scenario begins with. */
    public static final int USUAL_SPAN = 12;

    private static final OptionList OPTIONS = StepKinds.OPTIMIZE.all();

    public PlanRequest {
        parameters = ImmutableListMultimap.copyOf(parameters);
        values = ImmutableMap.copyOf(values);
    }

    /**
     * Reads the parameters.
     *
     * @throws dev.spanwise.analysis.ask.OptionException when one is not allowed or does not go with the others
     */
    public static PlanRequest of(Visit visit) {
        Source source = visit.asked();
        Optimize step = (Optimize) StepKinds.OPTIMIZE.read(source, Terms.DEFAULT);
        return new PlanRequest(set(visit), OPTIONS.written(source), step);
    }

    /**
     * The same for a question that may leave the number of layers open.
     *
     * @param layers what holds then
     */
    public static PlanRequest within(Visit visit, int layers) {
        String open = AskedPlan.MAX_LAYERS.name();
        Source source = Source.typed(name ->
                name.equals(open) && visit.find(open).isEmpty() ? List.of(String.valueOf(layers)) : visit.list(name));
        Optimize step = (Optimize) StepKinds.OPTIMIZE.read(source, Terms.DEFAULT);
        return new PlanRequest(set(visit), OPTIONS.written(source), step);
    }

    private static ListMultimap<String, String> set(Visit visit) {
        ImmutableListMultimap.Builder<String, String> set = ImmutableListMultimap.builder();
        for (String name : OPTIONS.names()) {
            visit.list(name).stream().filter(text -> !text.isBlank()).forEach(text -> set.put(name, text.strip()));
        }
        return set.build();
    }

    /** Everything that is asked, as a step of a scenario. */
    public ScenarioDocument.Step asStep() {
        return new ScenarioDocument.Step(KIND, values);
    }

    /** The most layers; empty where they are not limited. */
    public OptionalInt layers() {
        return AskedPlan.MAX_LAYERS.find(option -> parameters.get(option.name())).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The same in an address, beginning with {@code ?}. */
    public String query() {
        return parameters.entries().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
