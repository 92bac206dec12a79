package dev.spanwise.benchmarks;

import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.analysis.optimize.DelayeringSolver;
import dev.spanwise.analysis.optimize.ParetoFront;
import dev.spanwise.analysis.optimize.Plan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The solver under JMH: one plan, and the whole front. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SolverBenchmark {
    @Param({"1000", "10000", "100000"})
    private int positions;

    private Delayering problem =
            Delayering.of(BenchmarkCharts.deepEverywhere(2, 1)).build();

    /** Makes the chart. */
    @Setup
    public void prepare() {
        problem = Delayering.of(BenchmarkCharts.organisation(positions, 12, 7))
                .maxLayers(9)
                .maxSpan(15)
                .build();
    }

    /** The optimum for 12 to 9 layers. */
    @Benchmark
    public Plan plan() {
        return DelayeringSolver.solve(problem);
    }

    /** The optimum for every number of layers. */
    @Benchmark
    public ParetoFront front() {
        return ParetoFront.of(problem);
    }
}
