package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.assertChart;
import static dev.spanwise.model.read.JsonPeople.json;
import static dev.spanwise.model.read.SevenPeople.CHART;
import static dev.spanwise.model.read.SevenPeople.each;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people with values that are objects or lists themselves. */
class JsonValuesTest {
    @Test
    void arraysOfDetailsAreNoPeople() {
        ReadResult result = Reading.of("["
                + each(one -> json("""
                    {'id': '%s', 'name': '%s', 'boss': '%s', 'telephones': [{'type': 'mobile', 'number': '1%s'},
                     {'type': 'desk', 'number': '2%s'}], 'organizations': [{'title': '%s', 'department': 'Plant', 'primary': true},
                     {'title': 'Fire warden', 'department': 'Safety', 'primary': false}], 'skills': ['a', 'b']}\
                    """).formatted(one.id(), one.name(), one.manager(), one.id(), one.id(), one.title()))
                + "]");
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().getPosition("n4").title()).isEqualTo("Foreman");
        assertThat(result.chart().getPosition("n4").text(Field.DEPARTMENT)).isEqualTo("Plant");
        assertThat(Reading.kinds(result)).containsOnly(ProblemKind.SEVERAL_VALUES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'supervisors': [{'kind': 'functional', 'id': 'n7'}, {'kind': 'line', 'id': 'BOSS'}]",
                "'relations': [{'type': 'assistant', 'value': 'n7'}, {'type': 'manager', 'value': 'BOSS'}]",
                "'managers': [{'id': 'n7', 'primary': false}, {'id': 'BOSS', 'primary': true}]",
                "'reportsTo': [{'id': 'n7', 'isMain': 'no'}, {'id': 'BOSS', 'isMain': 'yes'}]",
                "'managers': [{'id': 'BOSS'}, {'id': 'n7'}]"
            })
    void ofSeveralManagersTheOneThatIsMeant(String managers) {
        assertChart("["
                + each(one -> json("{'id': '%s', 'name': '%s'%s}")
                        .formatted(
                                one.id(),
                                one.name(),
                                one.isTop() ? "" : ", " + json(managers).replace("BOSS", one.manager())))
                + "]");
    }

    @Test
    void onePersonHasAnAssistantAndAnotherAManager() {
        assertChart("["
                + each(one -> json("{'id': '%s', 'name': '%s', 'relations': [{'type': '%s', 'value': '%s'}]}")
                        .formatted(
                                one.id(),
                                one.name(),
                                one.isTop() ? "assistant" : "manager",
                                one.isTop() ? "n7" : one.manager()))
                + "]");
    }

    @Test
    void valuesWithTheirLabels() {
        assertChart("["
                + each(one -> json("""
                    {'type': 'Person', 'attributes': {'id': {'label': 'ID', 'value': '%s', 'type': 'text'},
                     'first_name': {'label': 'First name', 'value': '%s', 'type': 'text'},
                     'last_name': {'label': 'Last name', 'value': '%s', 'type': 'text'},
                     'supervisor': {'label': 'Supervisor', 'type': 'text', 'value': %s}}}\
                    """)
                        .formatted(
                                one.id(),
                                one.first(),
                                one.last(),
                                one.isTop()
                                        ? "null"
                                        : json("{'type': 'Person', 'attributes': {'id': {'label': 'ID', 'value': '%s',"
                                                        + " 'type': 'text'}}}")
                                                .formatted(one.manager())))
                + "]");
    }

    @Test
    void namesOfSomethingElseAreNoNames() {
        assertChart("["
                + each(one -> json("""
                    {'id': '%s', 'profile': {'firstName': '%s', 'lastName': '%s', 'managerId': '%s'},
                     'login': {'provider': {'name': 'ACME-SSO'}}, 'contract': {'name': '%s'}}\
                    """)
                        .formatted(
                                one.id(),
                                one.first(),
                                one.last(),
                                one.manager(),
                                one.number() % 2 == 0 ? "Full time" : "Part time"))
                + "]");
    }

    @Test
    void aNameThatComesTwiceIsTold() {
        ReadResult result = Reading.of("[{\"id\": 1, \"name\": \"Ada\", \"id\": 5}, {\"id\": 2, \"manager\": 1}]");
        assertThat(Reading.messages(result))
                .containsExactly("Some object has the same name twice: \"id\". The first of its values counts.");
    }

    @Test
    void momentsInMilliseconds() {
        ReadResult result = Reading.of("""
            {"d": {"results": [{"userId": "a", "hireDate": "/Date(1577923200000)/", "manager": null},
             {"userId": "b", "hireDate": "/Date(-86400000+0000)/", "manager": {"userId": "a"}}]}}\
            """);
        assertThat(result.chart().getPosition("a").date(Field.HIRE_DATE)).isEqualTo("2020-01-02");
        assertThat(result.chart().getPosition("b").date(Field.HIRE_DATE)).isEqualTo("1969-12-31");
    }
}
