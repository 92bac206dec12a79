package dev.spanwise.analysis.generate;

import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;

/** Makes synthetic organisations. O(positions); equal options give equal organisations on every JDK. */
public final class OrgGenerator {
    private OrgGenerator() {}

    /** The organisation, to be written out position by position; about 20 bytes a position. */
    public static SyntheticOrganisation organisation(GeneratorOptions options) {
        return new SyntheticOrganisation(options);
    }

    /** The organisation as a chart. */
    public static OrgChart generate(GeneratorOptions options) {
        OrgChartBuilder builder = new OrgChartBuilder();
        organisation(options).forEach(position -> builder.add(position.draft()));
        return builder.build().chart();
    }
}
