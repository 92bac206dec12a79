package dev.spanwise.analysis.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
    private static final OrgChart CHART = DrawnChart.of("""
        ceo              department=Board
          ann            department=Vertrieb_Nord
            bob          department=Vertrieb_Nord
            cyd          department=Vertrieb_Nord
            dan          department=Vertrieb_Nord
          eve            department=Wholesale title=Head_of_Sales
            fay          department=Wholesale
          gus            department=Salesforce_Administration
            hal          department=Salesforce_Administration
        """);

    @Test
    void everyEntryHasASourceAYearAndASampleInBothLanguages() {
        assertThat(Benchmark.list()).hasSizeGreaterThan(5).allSatisfy(benchmark -> {
            assertThat(benchmark.source()).hasSizeGreaterThan(20);
            assertThat(URI.create(benchmark.address()).getScheme()).isEqualTo("https");
            assertThat(benchmark.year()).isBetween(1980, 2026);
            assertThat(benchmark.low()).isBetween(1.0, benchmark.high());
            for (Map<String, String> texts : List.of(benchmark.sample(), benchmark.population())) {
                assertThat(texts.keySet()).containsExactlyInAnyOrder("en", "de");
                assertThat(texts.values()).allMatch(text -> !text.isBlank());
            }
            assertThat(benchmark.function().isEmpty()).isEqualTo(benchmark.scope() != Benchmark.Scope.FUNCTION);
        });
        assertThat(Benchmark.list()).extracting(Benchmark::id).doesNotHaveDuplicates();
    }

    @Test
    void theChartsOwnAreBySameMeasureOfThoseWhomItIsAbout() {
        Map<String, String> own = Benchmarks.of(CHART).stream()
                .collect(Collectors.toMap(
                        beside -> beside.benchmark().id(),
                        beside -> "%.1f of %d".formatted(beside.own(), beside.managers())));
        // spans: ceo 3, ann 3, eve 1, gus 1; the sales are ann's and eve's, and Salesforce is none
        assertThat(own)
                .containsEntry("all-mean", "2.0 of 4")
                .containsEntry("all-median", "2.0 of 4")
                .containsEntry("chief-executives", "3.0 of 1")
                .containsEntry("sales", "2.0 of 2")
                .doesNotContainKey("nursing");
    }

    @Test
    void everyFunctionIsToldByWholeWordsInSmallLetters() {
        for (JobFunction function : JobFunction.values()) {
            assertThat(function.words()).as(function.id()).isNotEmpty().allSatisfy(word -> {
                assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)).isNotBlank();
                assertThat(function.isNamedIn("Head of " + word.toUpperCase(Locale.ROOT) + ", North"))
                        .isTrue();
                assertThat(function.isNamedIn("x" + word + "x")).isFalse();
            });
        }
        assertThat(JobFunction.HUMAN_RESOURCES.isNamedIn("Personal Assistant")).isFalse();
        assertThat(JobFunction.CONTACT_CENTRE.isNamedIn("Call-Center Nord")).isTrue();
        assertThat(JobFunction.INFORMATION_TECHNOLOGY.isNamedIn("IT/EDV")).isTrue();
    }

    @Test
    void aChartWithoutManagersHasNothingBesideThem() {
        assertThat(Benchmarks.of(DrawnChart.of("ann\nbob\n"))).isEmpty();
        assertThat(Benchmark.list().get(0).population(Locale.FRENCH)).isEqualTo("all industries, United States");
    }
}
