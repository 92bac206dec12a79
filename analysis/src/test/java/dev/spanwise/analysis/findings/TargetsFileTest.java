package dev.spanwise.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.text.Face;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsFileTest {
    @Test
    void readsEveryTarget() throws IOException {
        Targets targets = read("""
                # our targets for 2027
                span: 6..12
                max-layers: 7
                spans-by-grade:
                  SCS2: 4..8
                  Director: player-coach
                spans-by-department:
                  Contact centre: 12..
                grade-order: [Director, SCS2, SCS1]
                skip-rules:
                  - pass-through
                """);
        assertThat(targets.span()).isEqualTo(new SpanRange(6, 12));
        assertThat(targets.maxLayers()).hasValue(7);
        assertThat(targets.spanByGrade())
                .isEqualTo(Map.of("SCS2", new SpanRange(4, 8), "Director", new SpanRange(3, 5)));
        assertThat(targets.spanByDepartment())
                .isEqualTo(Map.of("Contact centre", new SpanRange(12, SpanRange.UNBOUNDED)));
        assertThat(targets.gradeOrder()).containsExactly("Director", "SCS2", "SCS1");
        assertThat(targets.skippedRules()).containsExactly("pass-through");
    }

    @Test
    void anEmptyFileChangesNothing() throws IOException {
        assertThat(read("")).isEqualTo(Targets.DEFAULT);
        assertThat(read("# nothing yet\n")).isEqualTo(Targets.DEFAULT);
    }

    @Test
    void namesThatTheChartDoesNotHaveAreSaid() throws IOException {
        Targets targets = read("""
                spans-by-department: {Sales: 3..5, Slaes: 3..5}
                grade-order: [A, B]
                """);
        assertThat(targets.listUnknownNames(DrawnChart.of("only department=Sales grade=B")))
                .containsExactly("A", "Slaes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spam: 6..12            | t.yaml, line 1: "spam" is no target. Allowed are span, max-layers, spans-by-grade, spans-by-department, grade-order, skip-rules.
            span: 12..6            | t.yaml, line 1: "12..6" is no range of spans. Write it like 6..12, 6.. or ..12, or name an archetype: player-coach, coach, supervisor, facilitator, coordinator.
            span: [6, 12]          | t.yaml, line 1: "span" needs one value.
            max-layers: few        | t.yaml, line 1: "few" is no number of layers. Write a whole number from 1 on.
            spans-by-grade: 4      | t.yaml, line 1: "spans-by-grade" needs lines of the form "name: 6..12", indented below it.
            grade-order: A         | t.yaml, line 1: "grade-order" needs a list, such as [first, second].
            grade-order: [A, A]    | t.yaml, line 1: the grade "A" stands twice. Name each grade once, the highest first.
            just words             | t.yaml, line 1: targets are lines of the form "span: 6..12". Allowed are span, max-layers, spans-by-grade, spans-by-department, grade-order, skip-rules.
            """)
    void saysWhatIsWrongAndWhatIsAllowed(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(message);
    }

    @Test
    void saysTheLine() {
        assertThatThrownBy(() -> read("span: 6..12\nskip-rules:\n  - one-to-one\n  - one-to-two\n"))
                .hasMessageStartingWith("t.yaml, line 4: \"one-to-two\" is no rule. Rules are too-narrow, too-wide,");
        assertThatThrownBy(() -> read("span: 6..12\nspan: 6..9\n"))
                .hasMessageStartingWith("t.yaml, line 2: this is not readable as YAML: Duplicate field 'span'.");
        assertThatThrownBy(() -> read("span: 6..12\nskip-rules: [one-to-one\n"))
                .hasMessageContaining("not readable as YAML");
    }

    @Test
    void saysItInGerman() {
        assertThatExceptionOfType(InvalidFileException.class)
                .isThrownBy(() -> read("max-layers: 0"))
                .extracting(refused -> refused.sentence(Face.in(Locale.GERMAN)))
                .isEqualTo("t.yaml, Zeile 1: „0“ ist keine Zahl von Ebenen. Schreiben Sie eine ganze Zahl ab 1.");
    }

    @Test
    void rangesAreWrittenAsTheyAreRead() {
        for (String range : new String[] {"6..12", "6..", "1..12"}) {
            assertThat(SpanRange.parse(range).orElseThrow()).hasToString(range);
        }
        assertThat(SpanRange.parse("..12")).contains(new SpanRange(1, 12));
        assertThat(SpanRange.parse("6-12")).contains(new SpanRange(6, 12));
        assertThat(SpanRange.parse("coordinator")).contains(new SpanRange(16, SpanRange.UNBOUNDED));
        assertThat(SpanRange.parse("..")).isEmpty();
        assertThat(SpanRange.parse("0..3")).isEmpty();
    }

    private static Targets read(String yaml) throws IOException {
        return TargetsFile.read("t.yaml", new StringReader(yaml));
    }
}
