package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.DrawnChart;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestBranchesTest {
    private static List<List<String>> ids(LargestBranches branches) {
        return branches.heads().values().stream()
                .map(layer -> layer.stream().map(Position::id).toList())
                .toList();
    }

    @Test
    void managersBelowTheTopAreListedByLayerAndName() {
        LargestBranches branches = LargestBranches.of(DrawnChart.of("""
                top
                  zoe
                    amy
                      ic
                  ben
                    ic2
                  ic3
                """));
        assertThat(ids(branches)).containsExactly(List.of("ben", "zoe"), List.of("amy"));
        assertThat(branches.all()).isTrue();
    }

    @Test
    void severalTopsAreBranchesToo() {
        OrgChart chart = DrawnChart.of("""
                one
                  a
                two
                  b
                alone
                """);
        assertThat(ids(LargestBranches.of(chart))).containsExactly(List.of("one", "two"));
    }

    @Test
    void ofVeryManyOnlyTheLargestAreListed() {
        String chain = IntStream.rangeClosed(0, LargestBranches.MOST + 5)
                .mapToObj(depth -> "  ".repeat(depth) + "p" + depth + "\n")
                .reduce("", String::concat);
        LargestBranches branches = LargestBranches.of(DrawnChart.of(chain));
        assertThat(branches.heads()).hasSize(LargestBranches.MOST);
        assertThat(ids(branches).get(0)).containsExactly("p1");
        assertThat(branches.all()).isFalse();
    }
}
