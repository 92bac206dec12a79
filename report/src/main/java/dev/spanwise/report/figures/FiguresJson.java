package dev.spanwise.report.figures;

import dev.spanwise.analysis.metrics.Archetypes;
import dev.spanwise.analysis.metrics.Compression;
import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.ManagerPatterns;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.analysis.metrics.Spans;
import java.util.List;

/**
 * The figures of a chart or a group, as every document that has any gives them. The keys are the names of the
 * components; what they mean is said where {@link OrgMetrics} says it.
 */
public record FiguresJson(
        int headcount,
        double fte,
        int vacancies,
        int contractors,
        int assistants,
        int onLeave,
        int tops,
        int layers,
        int managementLayers,
        int managers,
        int individualContributors,
        double icToManagerRatio,
        double managerShare,
        SpanJson span,
        SpanJson spanByFte,
        List<LayerJson> perLayer,
        CostJson cost,
        ArchetypesJson archetypes,
        ManagerPatterns patterns,
        CompressionJson compression,
        int rowsOfSeveralPosts,
        long directReports) {

    public FiguresJson {
        perLayer = List.copyOf(perLayer);
    }

    public static FiguresJson of(OrgMetrics metrics) {
        return new FiguresJson(
                metrics.headcount().positions(),
                metrics.headcount().fte(),
                metrics.headcount().vacancies(),
                metrics.headcount().contractors(),
                metrics.headcount().assistants(),
                metrics.headcount().onLeave(),
                metrics.headcount().tops(),
                metrics.layers().layers(),
                metrics.layers().managementLayers(),
                metrics.roles().managers(),
                metrics.roles().individualContributors(),
                metrics.roles().icToManagerRatio(),
                metrics.roles().managerShare(),
                SpanJson.of(metrics.spans()),
                SpanJson.of(metrics.spansByFte()),
                metrics.perLayer().stream().map(LayerJson::of).toList(),
                CostJson.of(metrics.cost()),
                ArchetypesJson.of(metrics.archetypes()),
                metrics.patterns(),
                CompressionJson.of(metrics.compression()),
                metrics.headcount().rowsOfSeveralPosts(),
                metrics.headcount().positions() - metrics.headcount().tops());
    }

    /** Spans of control: of positions, or of full-time equivalents. */
    public record SpanJson(double mean, double median, double p10, double p90, double max, List<BandJson> bands) {
        static SpanJson of(Spans spans) {
            return new SpanJson(
                    spans.mean(),
                    spans.median(),
                    spans.p10(),
                    spans.p90(),
                    spans.max(),
                    spans.bands().stream()
                            .map(band -> new BandJson(band.band().label(), band.managers(), band.share()))
                            .toList());
        }
    }

    /** How many managers have a span in a band. */
    public record BandJson(String band, int managers, double share) {}

    /** One layer, 1 being the top. */
    public record LayerJson(
            int layer,
            int positions,
            int managers,
            double meanSpan,
            double medianSpan,
            double fte,
            double cost,
            double managementCost) {
        static LayerJson of(LayerMetrics layer) {
            return new LayerJson(
                    layer.layer(),
                    layer.positions(),
                    layer.managers(),
                    layer.meanSpan(),
                    layer.medianSpan(),
                    layer.fte(),
                    layer.cost(),
                    layer.managementCost());
        }
    }

    /** Pay per year. */
    public record CostJson(
            double total,
            double management,
            double managementShare,
            int positionsWithPay,
            int managersWithPay,
            int othersWithPay,
            int payFromBands) {
        static CostJson of(Cost cost) {
            return new CostJson(
                    cost.total(),
                    cost.management(),
                    cost.managementShare(),
                    cost.positionsWithPay(),
                    cost.managersWithPay(),
                    cost.othersWithPay(),
                    cost.payFromBands());
        }
    }

    /** Managers by the archetype their span suits. */
    public record ArchetypesJson(List<ArchetypeJson> shares, int below) {
        static ArchetypesJson of(Archetypes archetypes) {
            return new ArchetypesJson(
                    archetypes.shares().stream()
                            .map(share -> new ArchetypeJson(share.archetype().id(), share.managers(), share.share()))
                            .toList(),
                    archetypes.below());
        }
    }

    /** One archetype. */
    public record ArchetypeJson(String archetype, int managers, double share) {}

    /** Reports graded like or above their managers. */
    public record CompressionJson(
            int compared, int compressed, int inverted, double compressedShare, double invertedShare, String rule) {
        static CompressionJson of(Compression compression) {
            return new CompressionJson(
                    compression.compared(),
                    compression.compressed(),
                    compression.inverted(),
                    compression.compressedShare(),
                    compression.invertedShare(),
                    compression.rule().id());
        }
    }
}
