package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.analysis.optimize.PlanStatus;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Solves the same problems with Spanwise, OR-Tools CP-SAT and ojAlgo, each on one thread, and prints the times side by
 * side: processor time, and for the general solvers the time on the wall, which their limit is about. Where two
 * prove an optimum and it differs, it fails.
 *
 * <p>Arguments: the seconds each solver may take, then the layers of the charts that are deep everywhere. {@code 10}
 * stands for three problems: a synthetic organisation of that size, and the deep chart with one and with two layers taken
 * out; {@code 10-2} for the last of them alone.
 */
public final class SideBySide {

    private static final List<GeneralModel> MODELS = List.of(new CpSatModel(), new OjAlgoModel());

    private static final int WARM_UP_RUNS = 50;
    private static final int RUNS = 11;

    private SideBySide() {}

    public static void main(String[] args) {
        double seconds = args.length == 0 ? 60 : Double.parseDouble(args[0]);
        List<String> charts = args.length < 2
                ? List.of("5", "6", "7", "8")
                : Arrays.asList(args).subList(1, args.length);
        System.out.println("| chart | positions | layers | span | Spanwise ms | solver | answer | processor s | wall s"
                + " | times slower |");
        System.out.println("|---|---:|---:|---:|---:|---|---|---:|---:|---:|");
        for (String chart : charts) {
            boolean alone = chart.endsWith("-2");
            int layers = Integer.parseInt(alone ? chart.substring(0, chart.length() - 2) : chart);
            OrgChart deep = BenchmarkCharts.deepEverywhere(layers, 7);
            if (!alone) {
                compare("organisation", BenchmarkCharts.organisation(deep.size(), 12, 7), 9, 15, seconds);
                compare("deep everywhere", deep, layers - 1, 15, seconds);
            }
            compare("deep everywhere", deep, layers - 2, 40, seconds);
        }
    }

    private static void compare(String kind, OrgChart chart, int layers, int span, double seconds) {
        Delayering problem =
                Delayering.of(chart).maxLayers(layers).maxSpan(span).build();
        Plan plan = DelayeringSolver.solve(problem);
        double ours = median(problem);
        for (GeneralModel model : MODELS) {
            if (chart.size() > model.greatestChart()) {
                continue;
            }
            GeneralModel.Answer answer = model.solve(problem, seconds);
            requireEqual(plan, answer);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %d -> %d | %d | %.2f | %s | %s | %.2f | %.2f | %.0f |%n",
                    kind,
                    chart.size(),
                    chart.layers(),
                    layers,
                    span,
                    ours * 1e3,
                    model.name(),
                    answer.proven() ? "optimal " + answer.value() : "not proven, best " + answer.value(),
                    answer.processorSeconds(),
                    answer.seconds(),
                    answer.processorSeconds() / ours);
        }
    }

    /** Processor seconds of the middle run, once the virtual machine is warm. */
    private static double median(Delayering problem) {
        double[] seconds = new double[WARM_UP_RUNS + RUNS];
        for (int run = 0; run < seconds.length; run++) {
            double start = ProcessorTime.ofThread();
            DelayeringSolver.solve(problem);
            seconds[run] = ProcessorTime.ofThread() - start;
        }
        double[] warm = Arrays.copyOfRange(seconds, WARM_UP_RUNS, seconds.length);
        Arrays.sort(warm);
        return warm[RUNS / 2];
    }

    private static void requireEqual(Plan plan, GeneralModel.Answer answer) {
        long ours = plan.status() == PlanStatus.INFEASIBLE ? -1 : plan.value();
        if (answer.proven() && answer.value() != ours) {
            throw new IllegalStateException("Spanwise says " + ours + ", the general solver " + answer.value());
        }
    }
}
