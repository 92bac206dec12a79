package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.selection.Group;
import dev.spanwise.analysis.selection.Grouping;
import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import org.junit.jupiter.api.Test;

class ManagerPatternsTest {
    @Test
    void countsChainsByTheirFirstManager() {
        OrgChart chart = DrawnChart.of("""
                ceo
                  a1            department=A
                    a2          department=B
                      a3        department=B
                        a4      department=A
                  b1            department=B
                    b2          department=B
                  c1            department=B
                    c2          department=B
                      c3        department=B
                      c4        department=B
                """);
        // a1, a2, a3 have one report each: a chain of 3; b1 and c1 are one-to-one, but no chain
        // pass-through: a1 and a2 (a3 manages an individual contributor), c1
        assertThat(ManagerPatterns.of(Group.all(chart))).isEqualTo(new ManagerPatterns(5, 1, 3, 3));
        assertThat(GroupMetrics.listOf(chart, Grouping.DEPARTMENT))
                .extracting(row -> row.group().name() + " " + row.metrics().patterns())
                .containsExactly(
                        "B " + new ManagerPatterns(4, 0, 0, 2),
                        "A " + new ManagerPatterns(1, 1, 3, 1),
                        " " + new ManagerPatterns(0, 0, 0, 0));
    }

    @Test
    void aTopIsNoPassThroughManager() {
        OrgChart chart = DrawnChart.of("""
                ceo
                  ann
                    bob
                    cyd
                  dan
                    eve
                    fay
                """);
        assertThat(ManagerPatterns.of(Group.all(chart))).isEqualTo(new ManagerPatterns(0, 0, 0, 0));
    }

    @Test
    void aChainFromTheTop() {
        OrgChart chart = DrawnChart.of("""
                a
                  b
                    c
                """);
        assertThat(ManagerPatterns.of(Group.all(chart))).isEqualTo(new ManagerPatterns(2, 1, 2, 0));
    }
}
