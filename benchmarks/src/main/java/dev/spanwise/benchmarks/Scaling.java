package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.OrgChart;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints how the time to the optimum grows with the organisation: 12 layers to 10, at most 15 direct reports. The solver
 * runs on one thread; its processor time is given beside the time on the wall, because it does not depend on what else
 * the machine does. Run it with the memory limit to be kept, for
 * example {@code -Xmx1500m}.
 *
 * <p>Arguments: the numbers of positions; before them {@code lift}, {@code peers} or {@code promote} for one more choice.
 */
public final class Scaling {
    private static final int RUNS = 7;
    private static final int WARM_UP_RUNS = 50;
    private static final int LAYERS = 12;
    private static final int FEWER_LAYERS = 10;
    private static final int WIDEST_SPAN = 15;

    private Scaling() {}

    public static void main(String[] args) {
        Family family = SideBySide.family(args.length > 0 ? args[0] : "");
        int[] given = Arrays.stream(args)
                .skip(family.equals(Family.DISSOLVE) ? 0 : 1)
                .mapToInt(Integer::parseInt)
                .toArray();
        int[] sizes = given.length > 0 ? given : new int[] {10_000, 30_000, 100_000, 300_000, 1_000_000};
        warmUp(problem(BenchmarkCharts.organisation(10_000, LAYERS, 7), family));
        System.out.println("| positions | managers | status | moved | processor ms | wall ms | ns per manager |");
        System.out.println("|---:|---:|---|---:|---:|---:|---:|");
        for (int size : sizes) {
            measure(problem(BenchmarkCharts.organisation(size, LAYERS, 7), family));
        }
    }

    private static Delayering problem(OrgChart chart, Family family) {
        return SideBySide.problem(chart, family, FEWER_LAYERS, WIDEST_SPAN);
    }

    /** So that the first row does not pay for the virtual machine's compiler. */
    private static void warmUp(Delayering problem) {
        for (int run = 0; run < WARM_UP_RUNS; run++) {
            DelayeringSolver.solve(problem);
        }
    }

    private static void measure(Delayering problem) {
        OrgChart chart = problem.chart();
        long managers =
                chart.positions().filter(position -> position.isManager()).count();
        Plan plan = DelayeringSolver.solve(problem);
        double[] wall = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            double startProcessor = ProcessorTime.ofThread();
            DelayeringSolver.solve(problem);
            processor[run] = (ProcessorTime.ofThread() - startProcessor) * 1e3;
            wall[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %,d | %.0f | %.0f | %.0f |%n",
                chart.size(),
                managers,
                plan.status(),
                plan.figures().moved(),
                processor[RUNS / 2],
                wall[RUNS / 2],
                processor[RUNS / 2] * 1e6 / managers);
    }
}
