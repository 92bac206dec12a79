package dev.spanwise.web.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.selection.Exclusion;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.web.charts.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Findings that a step can mend come with that step, no wider than what was looked at. */
class SuggestedStepTest {
    private static final OrgChart CHART = DrawnChart.of("""
        ceo
          sam department=Sales_&_'more'
            sue department=Sales_&_'more'
              sid department=Sales_&_'more'
                sol department=Sales_&_'more'
          open department=Ops vacant
            oda department=Ops
            ole department=Ops
            ora department=Ops
          per department=Ops
            pia department=Ops
              pol department=Ops
        """);

    /** Three reports are too many, one is too few, and four layers are wanted. */
    private static final Targets TARGETS =
            Targets.DEFAULT.withSpan(new SpanRange(2, 2)).withMaxLayers(4);

    private final ScenarioResults results = new ScenarioResults();

    @AfterEach
    void close() {
        results.close();
    }

    private static Optional<ScenarioDocument.Step> step(String rule, Targets targets, Selection selection) {
        Finding finding = Findings.of(CHART, targets).stream()
                .filter(found -> found.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
        return SuggestedStep.find(finding, targets, selection);
    }

    private static String said(String rule) {
        ScenarioDocument.Step step = step(rule, TARGETS, Selection.ALL).orElseThrow();
        return step.kind() + " " + step.parameters();
    }

    @Test
    void eachRuleHasTheStepThatMendsIt() {
        assertThat(said("too-narrow")).isEqualTo("dissolve-narrow {max-span=1, span-limit=2}");
        assertThat(said("one-to-one")).isEqualTo("dissolve-narrow {max-span=1}");
        assertThat(said("one-to-one-chain")).isEqualTo("collapse-chains {}");
        assertThat(said("too-wide")).isEqualTo("cap-spans {max=2}");
        assertThat(said("pass-through")).isEqualTo("dissolve {positions=[sam, per, sue]}");
        assertThat(said("vacancy-in-line")).isEqualTo("close-vacancies {positions=[open]}");
        assertThat(said("layers-over-target")).isEqualTo("optimise {max-layers=4, max-span=2}");
        assertThat(step("more-managers-than-needed", TARGETS, Selection.ALL)).isEmpty();
    }

    @Test
    void anOpenEndOfSpansHasNoWideStepAndTheUsualLimit() {
        Targets open = TARGETS.withSpan(new SpanRange(2, SpanRange.UNBOUNDED));
        assertThat(step("too-narrow", open, Selection.ALL).orElseThrow().parameters())
                .containsEntry("span-limit", PlanRequest.USUAL_SPAN);
        assertThat(step("layers-over-target", open, Selection.ALL).orElseThrow().parameters())
                .containsEntry("max-span", PlanRequest.USUAL_SPAN);
    }

    @Test
    void whatIsLimitedToADepartmentStaysThere() {
        Selection sales = new Selection(Optional.empty(), Map.of(Field.DEPARTMENT, "Sales & 'more'"), Set.of());
        ScenarioDocument.Step step = step("one-to-one", TARGETS, sales).orElseThrow();
        ScenarioDocument document = ScenarioDocument.empty("-").withStep(step.kind(), step.parameters());
        ScenarioResult result = results.get(AskedResult.of(CHART, document));
        assertThat(result.moves().moves())
                .extracting(move -> CHART.attributes().label(move.record()))
                .isNotEmpty()
                .allMatch(id -> List.of("sam", "sue", "sid", "sol").contains(id));
        assertThat(step("layers-over-target", TARGETS, sales)).isEmpty();
    }

    @Test
    void whatNoConditionCanSayHasNoStep() {
        assertThat(step("one-to-one", TARGETS, Selection.ALL.within("per"))).isEmpty();
        Selection without = new Selection(Optional.empty(), Map.of(), Set.of(Exclusion.VACANCIES));
        assertThat(step("too-narrow", TARGETS, without)).isEmpty();
        assertThat(step("layers-over-target", TARGETS, without)).isEmpty();
    }

    @Test
    void everyStepThereIsCanBeCarriedOutAndChangesSomething() {
        assertThat(Findings.of(CHART, TARGETS))
                .flatExtracting(found -> SuggestedStep.find(found, TARGETS, Selection.ALL).stream()
                        .toList())
                .isNotEmpty()
                .allSatisfy(step -> {
                    ScenarioDocument document = ScenarioDocument.empty("-").withStep(step.kind(), step.parameters());
                    assertThat(results.get(AskedResult.of(CHART, document)).findRun())
                            .isPresent();
                });
    }
}
