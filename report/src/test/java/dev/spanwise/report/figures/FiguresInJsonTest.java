package dev.spanwise.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CaseFormat;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.RandomCharts;
import dev.spanwise.report.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read and what machines read of a chart are the same figures. */
class FiguresInJsonTest {
    /** Where a figure stands that has no key of its own name at the top. */
    private static final Map<String, String> WITHIN = Map.of(
            "mean-span", "/span/mean",
            "median-span", "/span/median",
            "max-span", "/span/max",
            "mean-span-by-fte", "/spanByFte/mean",
            "median-span-by-fte", "/spanByFte/median",
            "cost", "/cost/total",
            "pay-from-bands", "/cost/payFromBands",
            "management-cost", "/cost/managementShare",
            "one-to-one", "/patterns/oneToOneManagers",
            "pass-through", "/patterns/passThroughManagers");

    @Test
    void everyFigureOfAChartStandsInItsJson() {
        RandomCharts.forSeeds(60, seed -> {
            OrgMetrics metrics = OrgMetrics.of(RandomCharts.ofSize(1 + seed, seed));
            JsonNode json = json(metrics);
            for (Figure<? super OrgMetrics> figure : shown()) {
                double value = figure.value().applyAsDouble(metrics);
                JsonNode written = json.at(place(figure));
                assertThat(written.isMissingNode()).as(figure.id()).isFalse();
                assertThat(written.isNull()).as(figure.id()).isEqualTo(Double.isNaN(value));
                assertThat(written.decimalValue())
                        .as(figure.id())
                        .isEqualByComparingTo(written.isNull() ? written.decimalValue() : Json.number(value));
            }
        });
    }

    private static Set<Figure<? super OrgMetrics>> shown() {
        Set<Figure<? super OrgMetrics>> figures = new LinkedHashSet<>();
        Stream.of(
                        FigureLists.OF_CHART,
                        FigureLists.OF_PAY,
                        FigureLists.OF_GROUP,
                        FigureLists.OF_PLAN,
                        FigureLists.COMPARED,
                        FigureLists.OVER_TIME)
                .forEach(figures::addAll);
        return figures;
    }

    private static String place(Figure<?> figure) {
        String key = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, figure.id());
        return WITHIN.getOrDefault(figure.id(), "/" + key);
    }

    private static JsonNode json(OrgMetrics metrics) {
        try {
            return new ObjectMapper().readTree(Json.of(FiguresJson.of(metrics)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
