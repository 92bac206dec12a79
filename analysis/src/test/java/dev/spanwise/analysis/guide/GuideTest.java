package dev.spanwise.analysis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.findings.Rule;
import dev.spanwise.analysis.findings.Rules;
import dev.spanwise.analysis.metrics.Archetype;
import dev.spanwise.analysis.metrics.Archetypes;
import dev.spanwise.analysis.metrics.Compression;
import dev.spanwise.analysis.metrics.Cost;
import dev.spanwise.analysis.metrics.ExcessDepth;
import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.GradeOrder;
import dev.spanwise.analysis.metrics.Headcount;
import dev.spanwise.analysis.metrics.LayerMetrics;
import dev.spanwise.analysis.metrics.LayerTable;
import dev.spanwise.analysis.metrics.Layers;
import dev.spanwise.analysis.metrics.ManagerPatterns;
import dev.spanwise.analysis.metrics.Roles;
import dev.spanwise.analysis.metrics.SpanBand;
import dev.spanwise.analysis.metrics.Spans;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");

    static List<Rule> rules() {
        return Rules.all();
    }

    static Stream<String> figures() {
        return Stream.of(
                        Headcount.class,
                        Layers.class,
                        LayerMetrics.class,
                        Spans.class,
                        Roles.class,
                        Cost.class,
                        Archetypes.class,
                        ManagerPatterns.class,
                        Compression.class,
                        LayerTable.class,
                        ExcessDepth.class,
                        FewestNeeded.class)
                .flatMap(family -> Arrays.stream(family.getRecordComponents()))
                .map(RecordComponent::getName)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsExplained(String figure) throws IOException {
        assertThat(text("metrics.md").contains("`" + figure + "`")).as(figure).isTrue();
    }

    @Test
    void everyBandArchetypeAndGradeRuleIsNamed() throws IOException {
        String guide = text("metrics.md");
        assertThat(guide)
                .contains(Arrays.stream(SpanBand.values()).map(SpanBand::label).toList());
        assertThat(guide)
                .contains(Arrays.stream(Archetype.values()).map(Archetype::id).toList());
        assertThat(guide)
                .contains(
                        Arrays.stream(GradeOrder.Rule.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInTheWordsOfExplain(Rule rule) throws IOException {
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        String entry =
                "| [`%s`](#%s) | %s | %s |".formatted(rule.id(), rule.id(), rule.title(Locale.ENGLISH), severity);
        String section = "### %s **%s** (%s). %s *Next step.* %s"
                .formatted(
                        rule.id(),
                        rule.title(Locale.ENGLISH),
                        severity,
                        rule.meaning(Locale.ENGLISH),
                        rule.nextStep(Locale.ENGLISH));
        String guide = text("findings.md");
        assertThat(guide.contains(entry)).as(entry).isTrue();
        assertThat(guide.contains(section)).as(section).isTrue();
    }

    @Test
    void rulesThatAreGoneAreGoneFromTheGuide() throws IOException {
        long sections = Files.readAllLines(GUIDE.resolve("findings.md")).stream()
                .filter(line -> line.startsWith("### "))
                .count();
        assertThat(sections).isEqualTo(Rules.all().size());
    }

    /** The page with every run of white space as one space, since lines are wrapped. */
    private static String text(String page) throws IOException {
        return Files.readString(GUIDE.resolve(page)).replaceAll("\\s+", " ");
    }
}
