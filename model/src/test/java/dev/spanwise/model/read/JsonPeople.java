package dev.spanwise.model.read;

import static dev.spanwise.model.read.SevenPeople.ALL;
import static dev.spanwise.model.read.SevenPeople.CHART;
import static dev.spanwise.model.read.SevenPeople.eachBelow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.SevenPeople.One;
import java.util.stream.Collectors;

/** The seven people written as JSON. */
final class JsonPeople {
    private JsonPeople() {}

    static One managerOf(One one) {
        return ALL.stream()
                .filter(other -> other.id().equals(one.manager()))
                .findFirst()
                .orElseThrow();
    }

    static String edges(String form) {
        return "[" + eachBelow(one -> json(form).formatted(one.manager(), one.id())) + "]";
    }

    static String listed(One one, String form) {
        return one.reports().stream()
                .map(report -> json(form).formatted(report.id(), report.name()))
                .collect(Collectors.joining(", "));
    }

    static String object(One one) {
        return json("{'id': '%s', 'name': '%s', 'title': '%s', 'managerId': %s}")
                .formatted(one.id(), one.name(), one.title(), one.isTop() ? "null" : quoted(one.manager()));
    }

    static String numbered(One one, String value) {
        return json("'%d': '%s'").formatted(one.number(), value);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    static String json(String withApostrophes) {
        return withApostrophes.replace('\'', '"');
    }

    static void assertChart(String json) {
        assertThat(SevenPeople.drawing(Reading.of(json))).isEqualTo(CHART);
    }
}
