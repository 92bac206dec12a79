package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of the rows never changes a figure, not even where the data is wrong. */
class RowOrderTest {
    private static final List<String> ROWS = List.of(
            "1,Ann,,90000,1,Active",
            "2,Bob,1,50000,0.5,Active",
            "2,Cyd,1,60000,0.5,Active",
            "3,Dan,2,40000,1,Active",
            "4,Eva,6,40000,1,Active",
            "5,Fay,4,40000,1,Active",
            "6,Gus,5,40000,1,Active",
            "7,Hal,6,30000,1,Active",
            "8,Ida,1,30000,1,Active",
            "8,Ida,3,31000,1,Active",
            "9,Jon,8,20000,1,Left",
            "10,Kay,99,20000,1,Active",
            "11,Lee,2,20000,1,Active",
            "11,Lee,2,20000,1,Active",
            "X,Meg,1,20000,1,Active",
            "X,Ned,3,20000,1,Active");

    @Test
    void shuffledRowsGiveTheSameFigures() {
        String expected = figures(ROWS);
        RandomCharts.forSeeds(50, seed -> {
            List<String> shuffled = new ArrayList<>(ROWS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(figures(shuffled)).isEqualTo(expected);
        });
    }

    private static String figures(List<String> rows) {
        ReadResult result = Reading.of("id,name,manager,salary,fte,status\n" + String.join("\n", rows) + "\n");
        var chart = result.chart();
        String layers = IntStream.rangeClosed(1, chart.layers())
                .mapToObj(layer -> String.valueOf(chart.layerStart(layer + 1) - chart.layerStart(layer)))
                .collect(Collectors.joining(" "));
        String spans = Arrays.toString(
                IntStream.range(0, chart.size()).map(chart::span).sorted().toArray());
        double pay = chart.positions()
                .filter(dev.spanwise.model.Position::isManager)
                .mapToDouble(p -> p.number(dev.spanwise.model.Field.SALARY))
                .sum();
        List<?> problems = result.problems().stream()
                .map(p -> p.kind() + " " + p.rows().size())
                .sorted()
                .toList();
        return layers + " | " + spans + " | " + pay + " | " + result.counts() + " | " + problems;
    }
}
