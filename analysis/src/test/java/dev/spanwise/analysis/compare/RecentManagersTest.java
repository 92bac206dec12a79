package dev.spanwise.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.analysis.compare.RecentManagers.Dated;
import dev.spanwise.analysis.condition.ConditionException;
import dev.spanwise.analysis.condition.Conditions;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentManagersTest {
    private static final OrgChart TODAY = DrawnChart.of("""
            ann
              bob
                cyd
                dan
              eva
                fay
            """);

    @Test
    void whoMovedHasANewManager() {
        assertThat(newManagers(TODAY, """
                ann
                  bob
                    cyd
                  eva
                    dan
                    fay
                """)).containsExactly("dan");
    }

    @Test
    void whoseManagerWasReplacedHasANewManagerToo() {
        assertThat(newManagers(TODAY, """
                ann
                  bob
                    cyd
                    dan
                  gus
                    fay
                """)).containsExactly("fay");
    }

    @Test
    void whoWentAwayAndCameBackHadTwo() {
        assertThat(newManagers(TODAY, """
                ann
                  bob
                    cyd
                  eva
                    dan
                    fay
                """, """
                ann
                  bob
                    cyd
                    dan
                  eva
                    fay
                """)).containsExactly("dan");
    }

    @Test
    void whoIsNewHadNoneBefore() {
        assertThat(newManagers(TODAY, """
                ann
                  bob
                    cyd
                """)).isEmpty();
    }

    @Test
    void aVacantPostManagesNobody() {
        OrgChart today = DrawnChart.of("""
                ann
                  eva vacant
                    fay
                    gus
                """);
        // fay had bob, and nobody since; gus had cyd and then bob
        assertThat(newManagers(today, """
                ann
                  bob
                    fay
                    gus
                """, """
                ann
                  bob
                    fay
                  cyd
                    gus
                """)).containsExactly("gus");
    }

    @Test
    void aPostHasAnotherHolderWhereNameAndDayOfHiringAreOthers() {
        OrgChart today = DrawnChart.of("""
                p1
                  p2 name=Bo hire_date=2024-05-01
                    p3
                  p4 name=Smith hire_date=2019-01-01
                    p5
                  p6 name=Ed
                    p7
                """);
        // p4 is the same person by another name; nobody knows of p6
        assertThat(newManagers(today, """
                p1
                  p2 name=Al hire_date=2011-02-01
                    p3
                  p4 name=Miller hire_date=2019-01-01
                    p5
                  p6 name=Di
                    p7
                """)).containsExactly("p3");
    }

    @Test
    void whatIsNotKnownIsToldAndNotTakenForNo() {
        assertThatThrownBy(() -> Conditions.parse("newManager || span > 1").positionsIn(TODAY))
                .isInstanceOf(ConditionException.class)
                .hasMessageStartingWith(
                        "The condition \"newManager || span > 1\" asks who got another manager of late");
        OrgChart told = RecentManagers.tell(TODAY, List.of(new Dated(LocalDate.of(2026, 1, 1), TODAY)));
        assertThat(Conditions.parse("newManager").positionsIn(told).isEmpty()).isTrue();
    }

    @Test
    void twelveMonthsCount() {
        LocalDate today = LocalDate.of(2026, 3, 31);
        assertThat(RecentManagers.counts(LocalDate.of(2025, 3, 31), today)).isTrue();
        assertThat(RecentManagers.counts(LocalDate.of(2025, 3, 30), today)).isFalse();
        assertThat(RecentManagers.counts(today, today)).isFalse();
    }

    /** The latest of the earlier charts first. */
    private static List<String> newManagers(OrgChart today, String... earlier) {
        List<Dated> dated = new ArrayList<>();
        for (String drawing : earlier) {
            dated.add(new Dated(LocalDate.of(2026, 1, 31).minusMonths(dated.size()), DrawnChart.of(drawing)));
        }
        return RecentManagers.tell(today, dated)
                .positions()
                .filter(position -> position.is(Flag.NEW_MANAGER))
                .map(position -> position.id())
                .toList();
    }
}
