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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A unit of its own beside the list of the others belongs to it: who leads it leads the heads of those below. */
    @ParameterizedTest
    @CsvSource({
        "unit, units, manager, employees, unit",
        "department, departments, head, staff, departmentId",
        "abteilung, abteilungen, leiter, mitarbeiter, abteilung",
        "top, divisions, lead, people, division"
    })
    void theUppermostUnitBesideTheOthersIsOneOfThem(
            String unit, String units, String head, String people, String unitOfPerson) {
        ReadResult result = Reading.of(json("""
            {'UNIT': {'id': 'U1', 'name': 'Board', 'HEAD': {'id': 7, 'name': 'Ada'}},
             'UNITS': [{'id': 'U2', 'name': 'Finance', 'parent': 'U1', 'HEAD': {'id': 8, 'name': 'Ben'}},
               {'id': 'U3', 'name': 'Works', 'parent': 'U1', 'HEAD': null}],
             'PEOPLE': [{'id': 7, 'name': 'Ada', 'OF': 'U1'}, {'id': 8, 'name': 'Ben', 'OF': 'U2'},
               {'id': 9, 'name': 'Cleo', 'OF': 'U2'}, {'id': 10, 'name': 'Dirk', 'OF': 'U3'}]}\
            """)
                .replace("UNITS", units)
                .replace("UNIT", unit)
                .replace("HEAD", head)
                .replace("PEOPLE", people)
                .replace("OF", unitOfPerson));
        assertThat(SevenPeople.drawing(result)).isEqualTo("Ada\n  Ben\n    Cleo\n  Dirk\n");
    }

    /** Who asked for a list stands in it already. */
    @Test
    void whoStandsBesideTheListAndInItIsOnePerson() {
        ReadResult result = Reading.of(json("""
            {'me': {'id': 1, 'name': 'Ada'}, 'users': [{'id': 1, 'name': 'Ada'},
              {'id': 2, 'name': 'Ben', 'managerId': 1}, {'id': 3, 'name': 'Cleo', 'managerId': 2}]}\
            """));
        assertThat(SevenPeople.drawing(result)).isEqualTo("Ada\n  Ben\n    Cleo\n");
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
