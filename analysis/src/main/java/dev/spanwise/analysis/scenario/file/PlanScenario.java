package dev.spanwise.analysis.scenario.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanMove;
import dev.spanwise.model.OrgChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a plan as a scenario that names every position it touches, so that it can be kept, read, changed by hand and
 * carried out again: first all that are dissolved, then who goes to which peer. It sets no span limit, because the plan
 * keeps its own.
 */
public final class PlanScenario {
    private final Plan plan;
    private final OrgChart chart;

    private PlanScenario(Plan plan) {
        this.plan = plan;
        this.chart = plan.problem().chart();
    }

    /**
     * The scenario in YAML, in the form {@link ScenarioReader} reads.
     *
     * @param name what it is called
     * @throws IllegalArgumentException when the plan dissolves nobody, since a scenario needs a step
     */
    public static String of(Plan plan, String name) {
        if (plan.listDissolved().isEmpty()) {
            throw new IllegalArgumentException("the plan dissolves nobody, but a scenario needs a step");
        }
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        try {
            return yaml.writeValueAsString(new PlanScenario(plan).scenario(name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> scenario(String name) {
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("name", name);
        Map<String, String> costs = costs(plan);
        if (!costs.isEmpty()) {
            scenario.put("costs", costs);
        }
        scenario.put("steps", listSteps());
        return scenario;
    }

    /** What such a scenario assumes about costs; empty where the plan assumes nothing. */
    public static Map<String, String> costs(Plan plan) {
        double share = plan.problem().savedShareOfConverted();
        return share > 0 ? Map.of("conversion-saving", percent(share)) : Map.of();
    }

    /** The steps of such a scenario, each its kind with its figures; none when the plan dissolves nobody. */
    public static List<Map<String, Object>> listSteps(Plan plan) {
        return plan.listDissolved().isEmpty() ? List.of() : new PlanScenario(plan).listSteps();
    }

    private List<Map<String, Object>> listSteps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        Map<String, Object> dissolve = new LinkedHashMap<>();
        dissolve.put(
                "positions",
                plan.listDissolved().stream().map(position -> position.id()).toList());
        dissolve.put("outcome", plan.problem().outcome().name().toLowerCase(Locale.ROOT));
        steps.add(Map.of("dissolve", dissolve));
        peopleByPeer().forEach((peer, people) -> {
            Map<String, Object> move = new LinkedHashMap<>();
            move.put("positions", people);
            move.put("to", peer);
            steps.add(Map.of("move", move));
        });
        return steps;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private Map<String, List<String>> peopleByPeer() {
        Map<String, List<String>> people = new LinkedHashMap<>();
        plan.listMoves().stream()
                .filter(PlanMove::toPeer)
                .forEach(move -> people.computeIfAbsent(id(move.toManager()), peer -> new ArrayList<>())
                        .add(id(move.position())));
        return people;
    }

    private String id(int position) {
        return chart.position(position).id();
    }
}
