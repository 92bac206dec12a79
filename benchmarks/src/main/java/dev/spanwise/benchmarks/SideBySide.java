package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Means;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Solves the same problems with Spanwise, OR-Tools CP-SAT and ojAlgo, each on one thread, and prints the times side by
 * side: processor time, and for the general solvers the time on the wall, which their limit is about. Where two
 * prove an optimum and it differs, or it lies outside of what Spanwise proves, it fails.
 *
 * <p>Arguments: the seconds each solver may take, then the layers of the charts that are deep everywhere. {@code 10}
 * stands for three problems: a synthetic organisation of that size, and the deep chart with one and with two layers taken
 * out; {@code 10-2} for the last of them alone; {@code 10-lift}, {@code 10-peers} and {@code 10-promote} for all three with one more choice,
 * which OR-Tools is told person by person.
 */
public final class SideBySide {

    private static final List<GeneralModel> DISSOLVING = List.of(new CpSatModel(), new OjAlgoModel());
    private static final List<GeneralModel> BY_PERSON = List.of(new CpSatByPerson());

    private static final int WARM_UP_RUNS = 50;
    private static final int RUNS = 11;
    /** Where single runs take long, fewer are enough. */
    private static final double MOST_SECONDS = 20;

    private SideBySide() {}

    public static void main(String[] args) {
        double seconds = args.length == 0 ? 60 : Double.parseDouble(args[0]);
        List<String> charts = args.length < 2
                ? List.of("5", "6", "7", "8")
                : Arrays.asList(args).subList(1, args.length);
        System.out.println(
                "| chart | positions | layers | span | Spanwise | ms | solver | answer | processor s | wall s"
                        + " | times slower |");
        System.out.println("|---|---:|---:|---:|---|---:|---|---|---:|---:|---:|");
        for (String chart : charts) {
            String[] asked = chart.split("-", 2);
            String which = asked.length > 1 ? asked[1] : "";
            int layers = Integer.parseInt(asked[0]);
            Family family = family(which);
            OrgChart deep = BenchmarkCharts.deepEverywhere(layers, 7);
            if (!which.equals("2")) {
                OrgChart organisation = BenchmarkCharts.organisation(deep.size(), 12, 7);
                compare("organisation", problem(organisation, family, 9, 15), seconds);
                compare("deep everywhere", problem(deep, family, layers - 1, 15), seconds);
            }
            compare("deep everywhere", problem(deep, family, layers - 2, 40), seconds);
        }
    }

    /** What {@code lift}, {@code peers} or {@code promote} allows; nothing but dissolving for all else. */
    static Family family(String which) {
        return switch (which) {
            case "lift" -> Family.of(Means.DISSOLVE, Means.LIFT);
            case "promote" -> Family.of(Means.DISSOLVE, Means.PROMOTE);
            case "peers" -> Family.of(Means.DISSOLVE, Means.PEERS);
            default -> Family.DISSOLVE;
        };
    }

    static Delayering problem(OrgChart chart, Family family, int layers, int span) {
        return Delayering.of(chart)
                .allow(family)
                .maxLayers(layers)
                .maxSpan(span)
                .build();
    }

    private static void compare(String kind, Delayering problem, double seconds) {
        OrgChart chart = problem.chart();
        Plan plan = DelayeringSolver.solve(problem);
        double ours = median(problem);
        for (GeneralModel model : problem.family().equals(Family.DISSOLVE) ? DISSOLVING : BY_PERSON) {
            if (chart.size() > model.greatestChart()) {
                continue;
            }
            GeneralModel.Answer answer = model.solve(problem, seconds);
            requireEqual(plan, answer);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %d -> %d | %d | %s | %.2f | %s | %s | %.2f | %.2f | %.1f |%n",
                    kind,
                    chart.size(),
                    chart.layers(),
                    problem.maxLayers(),
                    problem.spanLimit().findSame().orElseThrow(),
                    said(plan),
                    ours * 1e3,
                    model.name(),
                    said(answer),
                    answer.processorSeconds(),
                    answer.seconds(),
                    answer.processorSeconds() / ours);
        }
    }

    private static String said(GeneralModel.Answer answer) {
        String value = answer.value() < 0 ? "none" : "best " + answer.value();
        return answer.proven() ? value.replace("best", "optimal") : "not proven, " + value;
    }

    private static String said(Plan plan) {
        return switch (plan.status()) {
            case OPTIMAL -> "optimal " + plan.value();
            case FEASIBLE -> plan.value() + ", at least " + plan.bound();
            case INFEASIBLE -> "no plan";
            case UNKNOWN -> "none found";
        };
    }

    /** Processor seconds of the middle run, once the virtual machine is warm. */
    private static double median(Delayering problem) {
        run(problem, WARM_UP_RUNS);
        double[] warm = run(problem, RUNS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static double[] run(Delayering problem, int times) {
        double[] seconds = new double[times];
        double all = 0;
        int run = 0;
        for (; run < times && all < MOST_SECONDS; run++) {
            double start = ProcessorTime.ofThread();
            DelayeringSolver.solve(problem);
            seconds[run] = ProcessorTime.ofThread() - start;
            all += seconds[run];
        }
        return Arrays.copyOf(seconds, run);
    }

    private static void requireEqual(Plan plan, GeneralModel.Answer answer) {
        boolean none = answer.value() < 0;
        boolean open = plan.status() == PlanStatus.UNKNOWN;
        boolean equal = none
                ? open || plan.status() == PlanStatus.INFEASIBLE
                : plan.bound() <= answer.value() && (open || (plan.isFound() && answer.value() <= plan.value()));
        if (answer.proven() && !equal) {
            throw new IllegalStateException("Spanwise says " + said(plan) + ", the general solver " + answer.value());
        }
    }
}
