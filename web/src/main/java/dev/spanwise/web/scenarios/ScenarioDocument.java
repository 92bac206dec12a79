package dev.spanwise.web.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.spanwise.analysis.catalogue.AskedTerms;
import dev.spanwise.analysis.catalogue.StepKinds;
import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.scenario.Scenario;
import dev.spanwise.analysis.scenario.file.PlanScenario;
import dev.spanwise.analysis.scenario.file.ScenarioReader;
import dev.spanwise.web.store.SavedScenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A scenario file while it is edited. Each change gives another document; the file format itself is that of
 * {@link ScenarioReader}, which checks it.
 */
public final class ScenarioDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();
    private static final String NAME = "name";
    private static final String STEPS = "steps";
    private static final String PROTECT = "protect";
    private static final String COSTS = "costs";
    private static final String SPAN_LIMIT = "span-limit";

    private final ObjectNode root;

    /**
     * One step as the file says it.
     *
     * @param kind for example {@code remove-layer}
     * @param parameters its own, and the span limit of the file where that holds for it
     */
    public record Step(String kind, Map<String, Object> parameters) {
        public Step {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    private ScenarioDocument(ObjectNode root) {
        this.root = root;
    }

    /** A scenario that changes nothing yet. */
    public static ScenarioDocument empty(String name) {
        ObjectNode root = JSON.createObjectNode();
        root.put(NAME, name);
        return new ScenarioDocument(root);
    }

    /** The document of a saved scenario. */
    public static ScenarioDocument of(SavedScenario saved) {
        return ofJson(saved.document());
    }

    /** A document as it was stored. */
    public static ScenarioDocument ofJson(String json) {
        return of(JSON, json);
    }

    /** A scenario file, such as a preset's. */
    public static ScenarioDocument ofYaml(String yaml) {
        return of(YAML, yaml);
    }

    private static ScenarioDocument of(ObjectMapper mapper, String text) {
        try {
            if (mapper.readTree(text) instanceof ObjectNode root) {
                return new ScenarioDocument(root);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no scenario: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("no scenario: a mapping with name and steps is wanted");
    }

    public String toJson() {
        return write(JSON);
    }

    /** The scenario file for the command line. */
    public String toYaml() {
        return write(YAML);
    }

    private String write(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scenario that cannot be written", e);
        }
    }

    public List<Step> listSteps() {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : root.path(STEPS)) {
            Map.Entry<String, JsonNode> only = step.properties().iterator().next();
            steps.add(new Step(only.getKey(), parameters(only.getKey(), only.getValue())));
        }
        return steps;
    }

    /** The names of the organisations that its steps merge in. */
    List<String> listOrganisations() {
        return listSteps().stream()
                .map(step -> step.parameters().get("organisation"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private Map<String, Object> parameters(String kind, JsonNode own) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        own.properties()
                .forEach(parameter ->
                        parameters.put(parameter.getKey(), JSON.convertValue(parameter.getValue(), Object.class)));
        if (isLimited(kind) && root.path(SPAN_LIMIT).isInt()) {
            parameters.putIfAbsent(SPAN_LIMIT, root.path(SPAN_LIMIT).intValue());
        }
        return parameters;
    }

    private static boolean isLimited(String kind) {
        return StepKinds.find(kind)
                .filter(step -> step.takes(AskedTerms.SPAN_LIMIT))
                .isPresent();
    }

    /** How many direct reports those who take people on may have, as file or last plan say; empty where neither does. */
    public Optional<Integer> findSpanLimit() {
        List<Integer> limits = new ArrayList<>();
        for (Step step : listSteps()) {
            Object limit = step.kind().equals(PlanRequest.KIND)
                    ? step.parameters().get("max-span")
                    : step.parameters().get(SPAN_LIMIT);
            if (limit instanceof Integer number) {
                limits.add(number);
            }
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(limits.get(limits.size() - 1));
    }

    /** The conditions that protect positions, as they are written. */
    public List<String> listProtections() {
        List<String> conditions = new ArrayList<>();
        JsonNode protect = root.path(PROTECT);
        if (protect.isTextual()) {
            conditions.add(protect.asText());
        }
        protect.forEach(condition -> conditions.add(condition.asText()));
        return conditions;
    }

    /** With another step at the end. */
    public ScenarioDocument withStep(String kind, Map<String, ?> parameters) {
        ObjectNode copy = root.deepCopy();
        ArrayNode steps = copy.withArray(STEPS);
        steps.addObject().set(kind, JSON.valueToTree(parameters));
        return new ScenarioDocument(copy);
    }

    /**
     * With the steps of plans in place of the steps that asked for them, so that every position is named.
     *
     * @param plans one for each of those steps in their order; where there is none, or it changes nothing, no step is left
     */
    ScenarioDocument withPlans(List<Optional<Plan>> plans) {
        ObjectNode copy = root.deepCopy();
        limitEachStep(copy);
        ArrayNode steps = JSON.createArrayNode();
        Iterator<Optional<Plan>> next = plans.iterator();
        for (JsonNode step : copy.path(STEPS)) {
            if (step.has(PlanRequest.KIND)) {
                next.next().ifPresent(plan -> name(plan, copy, steps));
            } else {
                steps.add(step);
            }
        }
        copy.set(STEPS, steps);
        return new ScenarioDocument(copy);
    }

    private void name(Plan plan, ObjectNode copy, ArrayNode steps) {
        PlanScenario.listSteps(plan).forEach(named -> steps.add(JSON.<JsonNode>valueToTree(named)));
        Map<String, String> costs = PlanScenario.costs(plan);
        if (!costs.isEmpty() && !copy.has(COSTS)) {
            copy.set(COSTS, JSON.valueToTree(costs));
        }
    }

    /** A plan has kept its own spans: a limit at the top of the file is not for its steps, but for each of the others. */
    private static void limitEachStep(ObjectNode scenario) {
        JsonNode limit = scenario.remove(SPAN_LIMIT);
        if (limit == null) {
            return;
        }
        for (JsonNode step : scenario.path(STEPS)) {
            String kind = step.fieldNames().next();
            if (isLimited(kind)) {
                ObjectNode parameters = step.get(kind) instanceof ObjectNode own ? own : JSON.createObjectNode();
                parameters.putIfAbsent(SPAN_LIMIT, limit);
                ((ObjectNode) step).set(kind, parameters);
            }
        }
    }

    /** With all steps of another document at the end, and its settings. */
    public ScenarioDocument withAll(ScenarioDocument other) {
        ObjectNode copy = root.deepCopy();
        other.root.properties().forEach(entry -> {
            if (!entry.getKey().equals(NAME) && !entry.getKey().equals(STEPS)) {
                copy.set(entry.getKey(), entry.getValue());
            }
        });
        ArrayNode steps = copy.withArray(STEPS);
        other.root.path(STEPS).forEach(steps::add);
        return new ScenarioDocument(copy);
    }

    /** Without the step of this number, from 0. */
    public ScenarioDocument withoutStep(int number) {
        ObjectNode copy = root.deepCopy();
        copy.withArray(STEPS).remove(number);
        if (copy.path(STEPS).isEmpty()) {
            copy.remove(STEPS);
        }
        return new ScenarioDocument(copy);
    }

    /** With these positions protected too. */
    public ScenarioDocument protecting(String condition) {
        List<String> conditions = new ArrayList<>(listProtections());
        if (!conditions.contains(condition)) {
            conditions.add(condition);
        }
        return withProtections(conditions);
    }

    /** Without one of the protections. */
    public ScenarioDocument notProtecting(String condition) {
        return withProtections(
                listProtections().stream().filter(c -> !c.equals(condition)).toList());
    }

    private ScenarioDocument withProtections(List<String> conditions) {
        ObjectNode copy = root.deepCopy();
        copy.remove(PROTECT);
        if (!conditions.isEmpty()) {
            ArrayNode protect = copy.putArray(PROTECT);
            conditions.forEach(protect::add);
        }
        return new ScenarioDocument(copy);
    }

    /** Under another name. */
    public ScenarioDocument named(String name) {
        ObjectNode copy = root.deepCopy();
        copy.put(NAME, name);
        return new ScenarioDocument(copy);
    }

    /** Whom no step may dissolve. */
    public Condition protection() {
        return listProtections().stream()
                .map(Conditions::parse)
                .reduce(Condition::or)
                .orElse(Condition.NEVER);
    }

    /**
     * The scenario, empty as long as it has no step.
     *
     * @throws dev.spanwise.analysis.ask.file.OptionFileException when a step is not as it should be
     */
    public Optional<Scenario> findScenario() {
        return listSteps().isEmpty() ? Optional.empty() : Optional.of(ScenarioReader.parse("", toJson()));
    }
}
