package dev.spanwise.benchmarks;

import dev.spanwise.analysis.generate.GeneratorOptions;
import dev.spanwise.analysis.generate.OrgGenerator;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import java.util.SplittableRandom;

/** Charts of any size without vacancies, from a seed. */
final class BenchmarkCharts {
    private BenchmarkCharts() {}

    /** The reporting lines of a synthetic organisation: bushy, with few very deep lines. */
    static OrgChart organisation(int size, int layers, long seed) {
        OrgChart generated =
                OrgGenerator.generate(GeneratorOptions.ofSize(size, seed).withLayers(layers));
        OrgChartBuilder builder = new OrgChartBuilder();
        for (int position = 0; position < size; position++) {
            int manager = generated.manager(position);
            builder.add(new PositionDraft("p" + position).manager(manager == OrgChart.NONE ? null : "p" + manager));
        }
        return builder.build().chart();
    }

    /**
     * A chart whose lines are all equally deep, so that every one of them must change: managers have 2 to 6 reports
     * down to the last layer. About four times as many positions with each layer.
     */
    static OrgChart deepEverywhere(int layers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OrgChartBuilder builder = new OrgChartBuilder().add(new PositionDraft("p0"));
        int manager = 0;
        for (int layer = 2; layer <= layers; layer++) {
            for (int end = builder.size(); manager < end; manager++) {
                int span = 2 + random.nextInt(5);
                for (int report = 0; report < span; report++) {
                    builder.add(new PositionDraft("p" + builder.size()).manager("p" + manager));
                }
            }
        }
        return builder.build().chart();
    }
}
