package dev.spanwise.analysis.compliance.notice;

import static dev.spanwise.analysis.compliance.notice.Staff.born;
import static dev.spanwise.analysis.compliance.notice.Staff.department;
import static dev.spanwise.analysis.compliance.notice.Staff.flag;
import static dev.spanwise.analysis.compliance.notice.Staff.fte;
import static dev.spanwise.analysis.compliance.notice.Staff.hired;
import static dev.spanwise.analysis.compliance.notice.Staff.leaving;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import java.time.Period;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WhoCountsTest {
    private static final String LAYOFF = "united-states-mass-layoff";
    private static final String CLOSING = "united-states-plant-closing";
    private static final String UK = "united-kingdom-consultation";

    @Test
    void vacanciesContractorsAndLeaversAreNoEmployees() {
        Staff staff = Staff.at("Leeds", 19, 19)
                .and("Leeds", 1, 1, flag(Flag.VACANT))
                .and("Leeds", 1, 1, flag(Flag.CONTRACTOR))
                .and("Leeds", 1, 1, flag(Flag.LEFT));

        assertThat(staff.checks(UK)).singleElement().satisfies(check -> {
            assertThat(check.employees()).isEqualTo(19);
            assertThat(check.dismissed()).isEqualTo(19);
            assertThat(check.threshold()).isEmpty();
            assertThat(check.isWorthALook()).isFalse();
        });
    }

    @Test
    void aRowOfSeveralPostsIsThatManyPeople() {
        Staff staff = Staff.at("Leeds", 30, 0).and("Leeds", 1, 1, fte(30)).and("Leeds", 1, 0, fte(30.4));

        NoticeCheck check = staff.checks(UK).get(0);

        assertThat(check.employees()).isEqualTo(90);
        assertThat(check.dismissed()).isEqualTo(30);
        assertThat(check.isReached()).isTrue();
        assertThat(staff.status("germany-mass-dismissal")).isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void everySiteIsHeldAgainstTheRuleForItself() {
        Staff staff = Staff.at("Bonn", 40, 6).and("Rome", 20, 6).and("Oslo", 30, 0);

        assertThat(staff.checks("germany-mass-dismissal"))
                .extracting(NoticeCheck::site, NoticeCheck::threshold, NoticeCheck::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bonn", OptionalInt.of(6), NoticeStatus.REACHED),
                        org.assertj.core.groups.Tuple.tuple("Rome", OptionalInt.empty(), NoticeStatus.NOT_REACHED));
    }

    @Test
    void partTimersCountNeitherAsEmployeesNorAsDismissed() {
        // an FTE of 0.5 is 20 hours of 40, and 20 hours are no part-time: "fewer than 20"
        assertThat(Staff.at("Reno", 100, 49).and("Reno", 10, 10, fte(0.49)).status(LAYOFF))
                .isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Reno", 100, 49).and("Reno", 10, 10, fte(0.5)).status(LAYOFF))
                .isEqualTo(NoticeStatus.REACHED);
        // 152 full-timers would need 51; 50 of 151 are 33 per cent of those who count
        assertThat(Staff.at("Reno", 151, 50).and("Reno", 200, 0, fte(0.4)).status(LAYOFF))
                .isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void whoIsNewDoesNotCount() {
        assertThat(Staff.at("Reno", 100, 49)
                        .and("Reno", 10, 10, hired("2026-05-30"))
                        .status(LAYOFF))
                .isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Reno", 100, 49)
                        .and("Reno", 10, 10, hired("2026-05-29"))
                        .status(LAYOFF))
                .isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Fresno", 75, 49)
                        .and("Fresno", 9, 9, hired("2026-11-01"))
                        .status("california-mass-layoff"))
                .isEqualTo(NoticeStatus.NOT_REACHED);
    }

    @Test
    void partTimersMakeAnEmployerLargeByTheirHours() {
        // 60 + 80 x 0.49 = 99.2 FTE: 3,968 hours; 60 + 80 x 0.5 would be 100 people who count by themselves
        assertThat(Staff.at("Reno", 60, 60).and("Reno", 80, 0, fte(0.49)).status(LAYOFF))
                .isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Reno", 60, 60).and("Reno", 82, 0, fte(0.49)).status(LAYOFF))
                .isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void aUnitThatClosesNeedsNoShareOfTheSite() {
        Staff closing = Staff.at("Reno", 340, 0).and("Reno", 50, 50, department("Foundry"));
        Staff small = Staff.at("Reno", 341, 0).and("Reno", 49, 49, department("Foundry"));
        Staff oneStays = Staff.at("Reno", 340, 0).and("Reno", 60, 59, department("Foundry"));
        Staff two = Staff.at("Reno", 300, 0)
                .and("Reno", 30, 30, department("Foundry"))
                .and("Reno", 20, 20, department("Paint"));

        assertThat(closing.status(LAYOFF)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(closing.status(CLOSING)).isEqualTo(NoticeStatus.REACHED);
        assertThat(closing.checks(CLOSING).get(0).units()).isEqualTo("Foundry");
        assertThat(small.status(CLOSING)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(oneStays.status(CLOSING)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(two.checks(CLOSING).get(0).units()).isEqualTo("Foundry, Paint");
        assertThat(two.status(CLOSING)).isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Reno", 50, 50).and("Elko", 50, 0).status(CLOSING)).isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Reno", 50, 50).and("Elko", 49, 0).status(CLOSING)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Albany", 25, 25).and("Troy", 25, 0).status("new-york-plant-closing"))
                .isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Albany", 24, 24).and("Troy", 26, 0).status("new-york-plant-closing"))
                .isEqualTo(NoticeStatus.NOT_REACHED);
    }

    @Test
    void olderPeopleSetTheAustrianRuleOffAtASiteOfAnySize() {
        String rule = "austria-early-warning-50";
        assertThat(Staff.at("Graz", 5, 0).and("Graz", 5, 5, born("1976-11-29")).status(rule))
                .isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Graz", 5, 0).and("Graz", 5, 5, born("1976-11-30")).status(rule))
                .isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Graz", 5, 0).and("Graz", 4, 4, born("1960-01-01")).status(rule))
                .isEqualTo(NoticeStatus.NOT_REACHED);
    }

    @Test
    void dismissalsCountTogetherWithinTheTimeOfTheLaw() {
        String rule = "germany-mass-dismissal";
        assertThat(spread(100, 5, "2027-01-01", 5, "2027-01-30").status(rule)).isEqualTo(NoticeStatus.REACHED);
        assertThat(spread(100, 5, "2027-01-01", 5, "2027-01-31").status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(400, 10, "2027-01-01", 10, "2027-03-31").status(UK)).isEqualTo(NoticeStatus.REACHED);
        assertThat(spread(400, 10, "2027-01-01", 10, "2027-04-01").status(UK)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(400, 50, "2027-01-01", 50, "2027-12-31").status("germany-operational-change"))
                .isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void smallerGroupsAreAddedUpOverNinetyDays() {
        NoticeCheck added =
                spread(150, 30, "2027-01-01", 30, "2027-03-31").checks(LAYOFF).get(0);
        assertThat(added.isReached()).isTrue();
        assertThat(added.window()).isEqualTo(Period.ofDays(90));
        assertThat(added.dismissed()).isEqualTo(60);
        assertThat(spread(150, 30, "2027-01-01", 30, "2027-04-01").status(LAYOFF))
                .isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(150, 30, "2027-01-01", 30, "2027-01-30")
                        .checks(LAYOFF)
                        .get(0)
                        .window())
                .isEqualTo(Period.ofDays(30));
        assertThat(spread(150, 30, "2027-01-01", 30, "2027-03-01").status("california-mass-layoff"))
                .isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(150, 30, "2027-01-01", 30, "2027-03-01").status("new-jersey-mass-layoff"))
                .isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void theFrenchRuleAgainstSpreading() {
        String rule = "france-three-months";
        assertThat(spread(100, 6, "2027-01-01", 5, "2027-03-31").status(rule)).isEqualTo(NoticeStatus.REACHED);
        assertThat(spread(100, 5, "2027-01-01", 5, "2027-03-31").status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(100, 6, "2027-01-01", 5, "2027-04-01").status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(100, 10, "2027-01-01", 5, "2027-03-01").status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(spread(49, 6, "2027-01-01", 5, "2027-03-01").status(rule)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Lyon", 100, 11).status(rule)).isEqualTo(NoticeStatus.MAY_BE_REACHED);
    }

    /** Two groups that leave on two days, of so many people at one site. */
    private static Staff spread(int people, int first, String firstDay, int second, String secondDay) {
        return Staff.at("Here", people - first - second, 0)
                .and("Here", first, first, leaving(firstDay))
                .and("Here", second, second, leaving(secondDay));
    }
}
