package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Languages, ways to write ids and to name managers, and what systems add to a table, crossed by chance. */
class CrossedExportsTest {
    private static final int EXPORTS = 300;

    static LongStream seeds() {
        return LongStream.range(0, EXPORTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverComesTogetherIsReadAlike(long seed) {
        CrossedExport export = new CrossedExport(seed);
        ReadResult result = Reading.of(export.text());
        assertThat(managersByName(result.chart())).as(export.toString()).isEqualTo(export.right());
        assertThat(result.hasErrors()).as(export.toString()).isFalse();
    }

    /** A name twice would be one person read as two. */
    private static Map<String, String> managersByName(OrgChart chart) {
        Map<String, String> managers = new TreeMap<>();
        chart.positions().filter(position -> !position.is(Flag.VACANT)).forEach(position -> {
            String manager = position.manager().map(Position::label).orElse("");
            assertThat(managers.put(position.label(), manager))
                    .as(position.label())
                    .isNull();
        });
        return managers;
    }
}
