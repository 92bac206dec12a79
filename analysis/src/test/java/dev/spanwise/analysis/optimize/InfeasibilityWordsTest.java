package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why there is no plan is said in the unit of the limit, and does not seem to contradict what would do. */
class InfeasibilityWordsTest {
    private static final List<Family> FAMILIES =
            List.of(Family.DISSOLVE, Family.of(Means.LIFT), Family.of(Means.DISSOLVE, Means.LIFT));

    @Test
    void spansInPostsAreTheReasonWhereRowsStandForSeveral() {
        // three rows, but on two layers the top would lead ann and six more
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    crew fte=6
                """);
        for (Family family : FAMILIES) {
            Plan plan = solve(chart, family, 2, 4);
            assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
            assertThat(message(plan))
                    .as(family.toString())
                    .contains("\"top\" would have at least 7 posts even if everybody else took on as many as allowed,"
                            + " and may have 4 at most: branches below it are too deep (ann).")
                    .contains("a widest span of 7 posts for everybody would do");
        }
    }

    @Test
    void oneRowOfSeveralPostsIsEnough() {
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    crew fte=90
                  bea
                """);
        // bea makes room for nobody: 90, ann and bea
        assertThat(message(solve(chart, FAMILIES.get(2), 2, 12)))
                .contains("at least 92 posts")
                .contains("may have 12 at most");
    }

    @Test
    void whoHasMoreTodayMayKeepThemAndTheLimitForAllMayBeLower() {
        // the top has four and may keep them, but takes on nobody: ann would have to lead amy, eve and fay
        OrgChart chart = DrawnChart.of("""
                top
                  ann
                    amy
                      eve
                      fay
                  bob
                  cat
                  dan
                """);
        Plan plan = solve(chart, FAMILIES.get(2), 3, 1);
        assertThat(message(plan))
                .contains("\"top\" would have at least 5 direct reports even if everybody else took on as many as"
                        + " allowed, and may have 4 at most")
                .contains("a widest span of 3 direct reports for everybody would do");
    }

    private static Plan solve(OrgChart chart, Family family, int layers, int span) {
        return DelayeringSolver.solve(Delayering.of(chart)
                .allow(family)
                .maxLayers(layers)
                .maxSpan(span)
                .build());
    }

    private static String message(Plan plan) {
        return plan.findInfeasibility().orElseThrow().message(plan.problem(), Locale.ENGLISH);
    }
}
