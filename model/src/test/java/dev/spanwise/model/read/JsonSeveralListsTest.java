package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.json;
import static dev.spanwise.model.read.SevenPeople.ALL;
import static dev.spanwise.model.read.SevenPeople.CHART;
import static dev.spanwise.model.read.SevenPeople.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.read.input.TableOptions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same people in more than one list of a file. */
class JsonSeveralListsTest {
    @Test
    void groupsOfPeopleAreOneListAndTheGroupIsKnown() {
        String first = ALL.subList(0, 3).stream().map(JsonPeople::object).collect(Collectors.joining(","));
        String second = ALL.subList(3, 7).stream().map(JsonPeople::object).collect(Collectors.joining(","));
        ReadResult result = Reading.of(json("{'departments': [{'name': 'Head office', 'folk': [") + first
                + json("]}, {'name': 'Works', 'folk': [") + second + "]}]}");
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().getPosition("n5").text(Field.DEPARTMENT)).isEqualTo("Works");
    }

    @Test
    void listsBesideEachOtherAreOneChart() {
        String first = ALL.subList(0, 3).stream().map(JsonPeople::object).collect(Collectors.joining(","));
        String second = ALL.subList(3, 7).stream().map(JsonPeople::object).collect(Collectors.joining(","));
        ReadResult result = Reading.of(json("{'management': [") + first + json("], 'works': [") + second + "]}");
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.messages(result))
                .containsExactly(
                        "2 tables of \"people.csv\" have the same columns and were put together, with their rows:"
                                + " \"management\" (3), \"works\" (4).");
    }

    @Test
    void theSamePeopleOnceMoreAreNotPutTogether() {
        String people = each(JsonPeople::object);
        ReadResult result = Reading.of(json("{'january': [") + people + json("], 'february': [") + people + "]}");
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.messages(result))
                .containsExactly(
                        "Of the tables in \"people.csv\" this was read, with its rows: \"january\" (7). Not read:"
                                + " \"february\" (7). Choose another one as the sheet where it is meant.");
    }

    @Test
    void theUserMayChooseTheList() {
        String json = json("{'old': [{'id': 1}, {'id': 2, 'manager': 1}], 'staff': {'now': [")
                + each(JsonPeople::object) + "]}}";
        assertThat(Reading.of(json, Reading.OPTIONS.with(new TableOptions("old", null, null, 0)))
                        .chart()
                        .size())
                .isEqualTo(2);
        assertThatThrownBy(() -> Reading.of(json, Reading.OPTIONS.with(new TableOptions("new", null, null, 0))))
                .hasMessage("\"people.csv\" has no sheet \"new\". Its sheets are: \"old\", \"staff.now\".");
    }
}
