package dev.spanwise.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ChartResult;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgGeneratorTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 2",
        "10, 3",
        "10, 10",
        "39, 2",
        "40, 5",
        "100, 3",
        "500, 500",
        "2000, 11",
        "2000, 3",
        "5000, 40",
        "9000, 12"
    })
    void theSizeAndTheLayersAreExactlyThoseWanted(int size, int layers) {
        for (int seed = 1; seed <= 3; seed++) {
            OrgChart chart =
                    OrgGenerator.generate(GeneratorOptions.ofSize(size, seed).withLayers(layers));
            assertThat(chart.size()).isEqualTo(size);
            assertThat(chart.layers()).as("layers with seed %d", seed).isEqualTo(layers);
            assertThat(chart.tops()).isEqualTo(1);
        }
    }

    @Test
    void theDataHasNoProblems() {
        assertThat(build(GeneratorOptions.ofSize(3000, 5)).problems()).isEmpty();
        assertThat(build(GeneratorOptions.ofSize(3000, 5).withYearsAgo(4)).problems())
                .isEmpty();
    }

    @Test
    void theMeanSpanComesNearTheOneWanted() {
        for (double span : new double[] {3, 5, 8, 12}) {
            int layers = GeneratorOptions.usualLayers(8_000, span);
            OrgChart chart = OrgGenerator.generate(
                    GeneratorOptions.ofSize(8_000, 3).withSpan(span).withLayers(layers));
            long managers = chart.positions().filter(Position::isManager).count();
            assertThat((chart.size() - 1.0) / managers).isBetween(span * 0.7, span * 1.2);
        }
    }

    @Test
    void anOrganisationHasGrownTooDeep() {
        OrgChart chart = OrgGenerator.generate(GeneratorOptions.ofSize(2000, 1));
        List<Position> managers = chart.positions().filter(Position::isManager).toList();
        assertThat(managers).filteredOn(manager -> manager.span() == 1).hasSizeGreaterThan(40);
        assertThat(managers).filteredOn(manager -> manager.span() > 12).isNotEmpty();
        assertThat(managers)
                .filteredOn(manager -> manager.directReports().stream().allMatch(Position::isManager))
                .hasSizeGreaterThan(40);
        assertThat(chart.positions())
                .as("compression")
                .filteredOn(position -> position.manager()
                        .filter(manager -> Objects.equals(manager.text(Field.GRADE), position.text(Field.GRADE)))
                        .isPresent())
                .hasSizeGreaterThan(20);
        for (Flag flag : List.of(Flag.VACANT, Flag.CONTRACTOR, Flag.ASSISTANT, Flag.ON_LEAVE)) {
            assertThat(chart.positions())
                    .filteredOn(position -> position.is(flag))
                    .as(flag.name())
                    .hasSizeGreaterThan(5);
        }
        assertThat(chart.dottedLines().edgeSet()).hasSizeGreaterThan(10);
    }

    @Test
    void everyJdkMakesTheSameOrganisation() {
        GeneratorOptions english = GeneratorOptions.ofSize(2000, 7);
        GeneratorOptions german =
                GeneratorOptions.ofSize(500, 1).withLanguage(Locale.GERMAN).withYearsAgo(2);
        assertThat(List.of(fingerprint(english), fingerprint(german))).isEqualTo(FINGERPRINTS);
        assertThat(fingerprint(GeneratorOptions.ofSize(2000, 8))).isNotEqualTo(fingerprint(english));
    }

    @Test
    void yearsAgoItWasSmallerAndMostPeopleWereThereAlready() {
        GeneratorOptions today = GeneratorOptions.ofSize(2000, 1).withLayers(11);
        OrgChart now = OrgGenerator.generate(today);
        OrgChart before = OrgGenerator.generate(today.withYearsAgo(3));
        assertThat(before.size()).isBetween(1500, 1950);
        assertThat(before.layers()).isLessThanOrEqualTo(now.layers());
        assertThat(before.positions()
                        .filter(position -> now.findPosition(position.id()).isPresent()))
                .hasSizeBetween(900, 1700);
    }

    @Test
    void aManagerComesBeforeItsReports() {
        List<String> seen = new ArrayList<>();
        OrgGenerator.organisation(GeneratorOptions.ofSize(300, 2).withYearsAgo(1))
                .forEach(position -> {
                    if (!seen.isEmpty()) {
                        assertThat(seen).contains(position.managerId());
                    }
                    seen.add(position.id());
                });
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void valuesStandUnderTheirHeaders() {
        SyntheticOrganisation organisation = OrgGenerator.organisation(GeneratorOptions.ofSize(20, 2));
        organisation.forEach(position -> assertThat(position.values()).hasSameSizeAs(organisation.headers()));
    }

    private static final List<Long> FINGERPRINTS = List.of(8895254262359885289L, 769452832433238732L);

    private static long fingerprint(GeneratorOptions options) {
        long[] sum = {17};
        OrgGenerator.organisation(options)
                .forEach(position ->
                        sum[0] = sum[0] * 31 + position.values().toString().hashCode());
        return sum[0];
    }

    private static ChartResult build(GeneratorOptions options) {
        OrgChartBuilder builder = new OrgChartBuilder();
        OrgGenerator.organisation(options).forEach(position -> builder.add(position.draft()));
        return builder.build();
    }
}
