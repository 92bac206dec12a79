package dev.spanwise.analysis.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.spanwise.analysis.ask.file.OptionFileException;
import dev.spanwise.analysis.benchmark.JobFunction;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.text.Face;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsFileTest {
    @Test
    void readsEveryTarget() {
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
    void functionsHaveSpansOfTheirOwn() {
        Targets targets = read("spans-by-function: {sales: 5..9, human-resources: coach}");
        assertThat(targets.spanByFunction())
                .containsExactly(
                        entry(JobFunction.SALES, new SpanRange(5, 9)),
                        entry(JobFunction.HUMAN_RESOURCES, new SpanRange(6, 7)));
        assertThatThrownBy(() -> read("spans-by-function: {slaes: 5..9}"))
                .hasMessageContaining("\"slaes\"")
                .hasMessageContaining("nursing, sales, contact-centre");
    }

    /** Published: nursing 46 and 13, sales 8.5, contact centres 8 to 12. */
    @Test
    void publishedSpansAreTargetsSoFarAsNothingElseIsSaid() {
        assertThat(read("published-spans: 50%").spanByFunction())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        JobFunction.NURSING,
                        new SpanRange(6, 69),
                        JobFunction.SALES,
                        new SpanRange(4, 13),
                        JobFunction.CONTACT_CENTRE,
                        new SpanRange(4, 18)));
        assertThat(read("published-spans: 0\nspans-by-function: {sales: 5..9}").spanByFunction())
                .containsEntry(JobFunction.SALES, new SpanRange(5, 9))
                .containsEntry(JobFunction.NURSING, new SpanRange(13, 46))
                .hasSize(3);
    }

    @Test
    void anEmptyFileChangesNothing() {
        assertThat(read("")).isEqualTo(Targets.DEFAULT);
        assertThat(read("# nothing yet\n")).isEqualTo(Targets.DEFAULT);
    }

    @Test
    void namesThatTheChartDoesNotHaveAreSaid() {
        Targets targets = read("""
                spans-by-department: {Sales: 3..5, Slaes: 3..5}
                grade-order: [A, B]
                """);
        assertThat(targets.listUnknownNames(DrawnChart.of("only department=Sales grade=B")))
                .containsExactly("A", "Slaes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spam: 6..12            | t.yaml, line 1: the key "spam" is not known in "targets". Allowed: span, max-layers, spans-by-grade, spans-by-department, spans-by-function, published-spans, grade-order, skip-rules.
            span: 12..6            | t.yaml, line 1: "span" is "12..6", but must be such as 6..12, 6.., ..12, coach.
            span: [6, 12]          | t.yaml, line 1: "span" is [...], but must be such as 6..12, 6.., ..12, coach.
            max-layers: few        | t.yaml, line 1: "max-layers" is "few", but must be a whole number from 1 to 100,000,000.
            max-layers: "3"        | t.yaml, line 1: "max-layers" is "3" in quotation marks, which make it a text. Write it without them: max-layers: 3
            max-layers: 'three'    | t.yaml, line 1: "max-layers" is "three", but must be a whole number from 1 to 100,000,000.
            max-layers: 100000001  | t.yaml, line 1: "max-layers" is 100000001, but must be a whole number from 1 to 100,000,000.
            spans-by-grade: 4      | t.yaml, line 1: "spans-by-grade" is 4, but must be keys with values.
            spans-by-grade: {A: x} | t.yaml, line 1: "spans-by-grade: A" is "x", but must be such as 6..12, 6.., ..12, coach.
            published-spans: some  | t.yaml, line 1: "published-spans" is "some", but must be a percentage such as 15%, from 0% to 100%.
            grade-order: [A, A]    | t.yaml, line 1: "grade-order" is "A, A", but must be grades, highest first, each of them once.
            just words             | t.yaml, line 1: "targets" is "just words", but must be keys with values.
            """)
    void saysWhatIsWrongAndWhatIsAllowed(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(OptionFileException.class)
                .hasMessage(message);
    }

    @Test
    void saysTheLine() {
        assertThatThrownBy(() -> read("span: 6..12\nskip-rules:\n  - one-to-one\n  - one-to-two\n"))
                .hasMessageStartingWith(
                        "t.yaml, line 4: \"skip-rules\" is \"one-to-two\", but must be one of: too-narrow, too-wide,");
        assertThatThrownBy(() -> read("span: 6..12\nspan: 6..9\n"))
                .hasMessageStartingWith("t.yaml, line 2: the key \"span\" stands twice. Keep one of them.");
        assertThatThrownBy(() -> read("span: 6..12\nskip-rules: [one-to-one\n"))
                .hasMessageContaining("neither YAML nor JSON");
    }

    @Test
    void saysItInGerman() {
        assertThatExceptionOfType(OptionFileException.class)
                .isThrownBy(() -> read("max-layers: 0"))
                .extracting(refused -> refused.sentence(Face.in(Locale.GERMAN)))
                .isEqualTo("t.yaml, Zeile 1: „max-layers“ ist 0; erlaubt ist eine ganze Zahl von 1 bis 100.000.000.");
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

    private static Targets read(String yaml) {
        return TargetsFile.parse("t.yaml", yaml);
    }
}
