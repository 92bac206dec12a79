package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.assertChart;
import static dev.spanwise.model.read.JsonPeople.json;
import static dev.spanwise.model.read.SevenPeople.ALL;
import static dev.spanwise.model.read.SevenPeople.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.input.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people within each other, under names that nobody has told Spanwise. */
class JsonTreesTest {
    @ParameterizedTest
    @ValueSource(strings = {"children", "untergebene", "team_below", "Équipe", "部下"})
    void nestedUnderAnyName(String children) {
        String tree = nested(
                ALL.get(0), children, one -> json("'name': '%s', 'role': '%s'").formatted(one.name(), one.title()));
        assertChart(tree);
        assertChart("[" + tree + "]");
        assertChart(json("{'title': 'Organisation chart', 'asOf': '2026-01-31', 'root': ") + tree + "}");
        assertChart(json("{'export': {'logo': true}, '") + children + json("': [") + tree + "]}");
    }

    @Test
    void everyLevelUnderItsOwnName() {
        assertThat(SevenPeople.drawing(Reading.of(json("""
            {'name': 'Ada', 'title': 'Director', 'divisions': [
              {'name': 'Bo', 'title': 'Head', 'areas': [{'name': 'Cem', 'title': 'Lead', 'crew': []}]},
              {'name': 'Dora', 'title': 'Head', 'areas': [
                {'name': 'Egon', 'title': 'Lead', 'crew': [{'name': 'Fatma', 'title': 'Fitter'}]}]}]}\
            """))))
                .isEqualTo("Ada\n  Bo\n    Cem\n  Dora\n    Egon\n      Fatma\n");
    }

    @Test
    void idsOfATreeAreItsPositions() {
        ReadResult result = Reading.of(nested(
                ALL.get(0), "below", one -> json("'id': '%s', 'name': '%s'").formatted(one.id(), one.name())));
        assertThat(Reading.drawing(result)).startsWith("n1\n  n2\n");
    }

    @Test
    void aChainOfTensOfThousandsIsATreeLikeAnyOther() {
        StringBuilder chain = new StringBuilder("{\"name\": \"p0\"");
        for (int i = 1; i < 40_000; i++) {
            chain.append(", \"below\": [{\"name\": \"p").append(i).append('"');
        }
        ReadResult result = Reading.of(chain + "}]".repeat(39_999) + "}");
        assertThat(result.chart().size()).isEqualTo(40_000);
    }

    @Test
    void withoutEndIsRefusedInPlainWords() {
        assertThatThrownBy(() -> Reading.of("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)))
                .hasMessageStartingWith("\"people.csv\" has values nested more than 100 steps deep.");
        assertThatThrownBy(() -> Reading.of("[".repeat(100_000) + "]".repeat(100_000)))
                .hasMessageStartingWith("\"people.csv\" has values nested more than 1,500 steps deep.");
        assertThatThrownBy(() -> Reading.of("{\"value\": []}"))
                .hasMessageStartingWith("\"people.csv\" is JSON with an empty list: it has no rows.");
        String wide = "[{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}]";
        assertThatThrownBy(() -> Reading.of(wide, Reading.OPTIONS.with(Limits.UPLOAD)))
                .hasMessageStartingWith("\"people.csv\"");
    }
}
