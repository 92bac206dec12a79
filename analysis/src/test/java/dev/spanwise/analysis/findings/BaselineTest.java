package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.RandomCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final Targets ONE_UP = Targets.DEFAULT.withSpan(new SpanRange(1, 9));

    private static final List<Finding> BEFORE = findings("""
            ceo
              ann
                bob
              cyd   vacant
                dan
                eve
            """);
    private static final List<Finding> AFTER = findings("""
            ceo
              new
                x
              cyd   vacant
                dan
                eve
              ann
                bob
              fay   vacant
                gus
                hal
            """);

    @TempDir
    private Path folder;

    @Test
    void knowsAFindingByRuleAndPosition() throws IOException {
        Path file = folder.resolve("known.txt");
        Baseline.of(BEFORE).write(file);
        assertThat(file).hasContent("""
                # Known findings: rule, tab, position
                one-to-one\tann
                vacancy-in-line\tcyd
                """);

        List<Finding> fresh = Baseline.read(file).listNew(AFTER);
        assertThat(fresh)
                .extracting(finding -> finding.ruleId() + finding.describeFirst(9, Locale.ENGLISH))
                .containsExactly("one-to-one[new: manages only x]", "vacancy-in-line[fay: 2 direct reports]");
        assertThat(Baseline.of(AFTER).listSolved(BEFORE)).containsExactly("one-to-one\tnew", "vacancy-in-line\tfay");
    }

    @Test
    void whatIsWrittenIsNeverNew() {
        RandomCharts.forSeeds(100, seed -> {
            List<Finding> findings = Findings.of(RandomCharts.ofSize(60, seed), Targets.DEFAULT.withMaxLayers(4));
            Path file = folder.resolve("known-" + seed);
            try {
                Baseline.of(findings).write(file);
                Baseline read = Baseline.read(file);
                assertThat(read.listNew(findings)).isEmpty();
                assertThat(read.listSolved(findings)).isEmpty();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void saysWhichLineIsNoFinding() throws IOException {
        Path file = folder.resolve("known.txt");
        Files.writeString(file, "# mine\n\ntoo-narow\tann\n");
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(file + ", line 3: \"too-narow\tann\" is no known finding. A line is the id of a rule, a tab"
                        + " and the id of a position. Write the file again with this version.");
    }

    private static List<Finding> findings(String drawing) {
        return Findings.of(DrawnChart.of(drawing), ONE_UP);
    }
}
