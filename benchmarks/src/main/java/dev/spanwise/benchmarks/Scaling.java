package dev.spanwise.benchmarks;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.OrgChart;

/** Prints how long the optimum takes on organisations of growing size: 12 layers to 9, at most 15 direct reports. */
public final class Scaling {
    private Scaling() {}

    /** Runs it; the arguments are sizes, by default 10,000 to 1,000,000. */
    public static void main(String[] args) {
        int[] sizes = args.length > 0
                ? java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
                : new int[] {10_000, 100_000, 1_000_000};
        for (int size : sizes) {
            OrgChart chart =
                    OrgGenerator.generate(GeneratorOptions.ofSize(size, 7).withLayers(12));
            for (int layers = 11; layers >= 8; layers--) {
                Delayering problem =
                        Delayering.of(chart).maxLayers(layers).maxSpan(15).build();
                for (int i = 0; i < 3; i++) {
                    long start = System.nanoTime();
                    Plan plan = DelayeringSolver.solve(problem);
                    long time = (System.nanoTime() - start) / 1_000_000;
                    System.out.println(size + " L" + layers + " " + time + " ms " + plan.status() + " " + plan.figures()
                            + plan.findInfeasibility());
                }
            }
        }
    }
}
