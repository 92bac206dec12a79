package dev.spanwise.cli.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.read.ChartReader;
import dev.spanwise.model.read.ReadOptions;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Seven people in four layers. */
final class SmallChart {
    private static final int PEOPLE = 7;

    static final OrgChart CHART =
            named("Ada\nHead\nBoard\nBen\nLead\nSales\nCy\nClerk\nLegal").chart();

    private SmallChart() {}

    /** The same people with texts for their names, titles and departments, a line for each. */
    static ReadResult named(String texts) {
        String[] lines = texts.split("\n", -1);
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Map.of(
                    "id",
                    "p" + i,
                    "manager",
                    i == 0 ? "" : "p" + (i / 2),
                    "name",
                    lines[3 * i % lines.length],
                    "title",
                    lines[(3 * i + 1) % lines.length],
                    "department",
                    lines[(3 * i + 2) % lines.length],
                    "salary",
                    40_000 + 1_000 * i));
        }
        try {
            byte[] json = new ObjectMapper().writeValueAsBytes(people);
            return ChartReader.read(List.of(Input.bytes("people.json", json)), ReadOptions.in(Locale.ENGLISH));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
