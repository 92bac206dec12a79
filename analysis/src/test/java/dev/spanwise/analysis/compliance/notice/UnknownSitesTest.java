package dev.spanwise.analysis.compliance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownSitesTest {
    private static final String UK = "united-kingdom-consultation";

    @Test
    void dismissalsWithoutALocationAreARangeOverTheSites() {
        Staff staff = Staff.at("Leeds", 25, 15).and("York", 25, 0).and("", 10, 10);

        assertThat(staff.checks(UK))
                .filteredOn(check -> check.site().equals("Leeds"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.dismissed()).isEqualTo(15);
                    assertThat(check.dismissedAtMost()).isEqualTo(25);
                    assertThat(check.threshold()).hasValue(20);
                    assertThat(check.status()).isEqualTo(NoticeStatus.MAY_BE_REACHED);
                    assertThat(check.notKnown()).contains(NotKnown.SITES);
                });
        assertThat(staff.checks(UK)).noneMatch(check -> check.site().equals("York"));
    }

    @Test
    void itIsReachedWhereverTheyBelongOnlyIfTheSiteReachesItAlone() {
        assertThat(Staff.at("Leeds", 25, 20).and("", 10, 10).status(UK)).isEqualTo(NoticeStatus.REACHED);
        assertThat(Staff.at("Leeds", 25, 9).and("", 10, 10).status(UK)).isEqualTo(NoticeStatus.NOT_REACHED);
        assertThat(Staff.at("Leeds", 25, 0).and("", 20, 20).status(UK)).isEqualTo(NoticeStatus.MAY_BE_REACHED);
        // 26 of 480 at Bonn reach it, but 490 people and more would need 30, and so may 20 without a location make it
        assertThat(Staff.at("Bonn", 480, 26).and("", 20, 1).status("germany-mass-dismissal"))
                .isEqualTo(NoticeStatus.MAY_BE_REACHED);
    }

    @Test
    void withoutAnyLocationItMayBeOneSiteOrMany() {
        NoticeCheck check = Staff.at("", 60, 25).checks(UK).get(0);

        assertThat(check.site()).isEmpty();
        assertThat(check.dismissed()).isZero();
        assertThat(check.dismissedAtMost()).isEqualTo(25);
        assertThat(check.status()).isEqualTo(NoticeStatus.MAY_BE_REACHED);
    }

    @Test
    void aCompanyNeedsNoLocations() {
        assertThat(Staff.at("", 60, 10).status("france-employment-plan")).isEqualTo(NoticeStatus.REACHED);
    }

    @Test
    void sitesOfOneAreaMayCountTogether() {
        Staff staff = Staff.at("Asti", 30, 3).and("Alba", 30, 2);

        assertThat(staff.checks("italy-collective-dismissal"))
                .filteredOn(NoticeCheck::isWorthALook)
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.status()).isEqualTo(NoticeStatus.MAY_BE_REACHED);
                    assertThat(check.notKnown()).contains(NotKnown.AREAS);
                    assertThat(check.dismissedAtMost()).isEqualTo(5);
                });
        assertThat(Staff.at("Asti", 30, 3).and("Alba", 30, 1).status("italy-collective-dismissal"))
                .isEqualTo(NoticeStatus.NOT_REACHED);
    }

    /** Against every way of dealing the people without a location out, one site of two known ones looked at. */
    @ParameterizedTest
    @ValueSource(strings = {UK, "germany-mass-dismissal", "germany-social-plan", "austria-early-warning", "spain-site"})
    void agreesWithTryingEveryWayToDealThemOut(String rule) {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            int size = 1 + random.nextInt(120);
            int gone = random.nextInt(Math.min(size, 25) + 1);
            int lost = 1 + random.nextInt(12);
            int staying = random.nextInt(12);
            boolean may = false;
            boolean surely = true;
            for (int x = 0; x <= lost; x++) {
                for (int y = 0; y <= staying; y++) {
                    boolean reached = Staff.at("A", size - gone + y, 0)
                                    .and("A", gone + x, gone + x)
                                    .and("B", lost + staying + 30, 0)
                                    .status(rule)
                            == NoticeStatus.REACHED;
                    may |= reached;
                    surely &= reached;
                }
            }
            NoticeStatus expected =
                    surely ? NoticeStatus.REACHED : may ? NoticeStatus.MAY_BE_REACHED : NoticeStatus.NOT_REACHED;
            Staff staff = Staff.at("A", size, gone)
                    .and("B", 30, 0)
                    .and("", lost, lost)
                    .and("", staying, 0);
            NoticeStatus found = staff.checks(rule).stream()
                    .filter(check -> check.site().equals("A"))
                    .map(NoticeCheck::status)
                    .findFirst()
                    .orElse(NoticeStatus.NOT_REACHED);
            assertThat(found)
                    .as("%s: %s of %s, %s and %s", rule, gone, size, lost, staying)
                    .isEqualTo(expected);
        }
    }
}
