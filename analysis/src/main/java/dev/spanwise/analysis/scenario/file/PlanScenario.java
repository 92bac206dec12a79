package dev.spanwise.analysis.scenario.file;

import dev.spanwise.analysis.optimize.Outcome;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a plan as a scenario that names every position it touches, so that it can be kept, read, changed by hand and
 * carried out again: first all that are dissolved, then who goes where dissolving alone does not bring them: to a peer,
 * or lifted to a superior. It sets no span limit, because the plan keeps its own.
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
     * @throws IllegalArgumentException when the plan changes nothing, since a scenario needs a step
     */
    public static String of(Plan plan, String name) {
        if (!plan.changesAnything()) {
            throw new IllegalArgumentException("the plan changes nothing, but a scenario needs a step");
        }
        return ScenarioText.of(new PlanScenario(plan).scenario(name));
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

    /** The steps of such a scenario, each its kind with its parameters; none when the plan changes nothing. */
    public static List<Map<String, Object>> listSteps(Plan plan) {
        return new PlanScenario(plan).listSteps();
    }

    private List<Map<String, Object>> listSteps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        Outcome usual = plan.problem().outcome();
        BitSet usually = dissolvedWith(usual);
        BitSet otherwise = dissolvedWith(usual == Outcome.CONVERT ? Outcome.ELIMINATE : Outcome.CONVERT);
        addDissolve(steps, usually, usual);
        addDissolve(steps, otherwise, Outcome.CONVERT);
        usually.or(otherwise);
        peopleToMove(usually).forEach((manager, people) -> {
            Map<String, Object> move = new LinkedHashMap<>();
            move.put("positions", people);
            move.put("to", manager);
            steps.add(Map.of("move", move));
        });
        return steps;
    }

    /** Whom a step with the outcome dissolves; a vacancy that stays without anybody needs no step, it just loses them. */
    private BitSet dissolvedWith(Outcome outcome) {
        BitSet dissolved = new BitSet();
        plan.listDissolved().stream()
                .filter(position -> plan.isGone(position.index())
                        ? outcome == Outcome.ELIMINATE || position.is(Flag.VACANT)
                        : outcome == Outcome.CONVERT && !position.is(Flag.VACANT))
                .filter(position ->
                        !position.is(Flag.VACANT) || outcome == plan.problem().outcome())
                .forEach(position -> dissolved.set(position.index()));
        return dissolved;
    }

    private void addDissolve(List<Map<String, Object>> steps, BitSet positions, Outcome outcome) {
        if (!positions.isEmpty()) {
            Map<String, Object> dissolve = new LinkedHashMap<>();
            dissolve.put("positions", positions.stream().mapToObj(this::id).toList());
            dissolve.put("outcome", outcome.id());
            steps.add(Map.of("dissolve", dissolve));
        }
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Who reports to somebody else than the nearest superior who is not dissolved. */
    private Map<String, List<String>> peopleToMove(BitSet dissolved) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        plan.listMoves().stream()
                .filter(move -> move.toManager() != nearestAbove(move.position(), dissolved))
                .forEach(move -> people.computeIfAbsent(id(move.toManager()), to -> new ArrayList<>())
                        .add(id(move.position())));
        return people;
    }

    private int nearestAbove(int position, BitSet dissolved) {
        int above = chart.manager(position);
        while (dissolved.get(above)) {
            above = chart.manager(above);
        }
        return above;
    }

    private String id(int position) {
        return chart.position(position).id();
    }
}
