package dev.spanwise.model.read;

import static dev.spanwise.model.read.SevenPeople.ALL;
import static dev.spanwise.model.read.SevenPeople.CHART;
import static dev.spanwise.model.read.SevenPeople.each;
import static dev.spanwise.model.read.SevenPeople.eachBelow;
import static dev.spanwise.model.read.SevenPeople.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.SevenPeople.One;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.TableOptions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people in JSON of many shapes, under names that nobody has told Spanwise. */
class JsonShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PEOPLE",
                "{'Liste': PEOPLE}",
                "{'antwort': {'seite': {'Zeilen': PEOPLE}}, 'dauer': 3}",
                "{'title': 'Our people', 'name': 'Export', 'id': 9, 'rows_found': PEOPLE, 'leer': []}",
                "[{'entities': PEOPLE}]",
                "{'teams': [{'id': 't1', 'label': 'North'}, {'id': 't2', 'label': 'South'}], 'crew': PEOPLE}",
                "{'crew': PEOPLE, 'vacancies': [], 'assignments': []}"
            })
    void aListUnderAnyNameAtAnyDepth(String envelope) {
        assertChart(json(envelope).replace("PEOPLE", "[" + each(JsonShapesTest::object) + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROW",
                "{'knoten': ROW, 'cursor': 'q'}",
                "{'_source': ROW, '_score': 1}",
                "{'type': 'staff', 'attributes': ROW}",
                "{'a': {'b': {'c': {'d': {'e': {'f': ROW}}}}}}"
            })
    void recordsWithinWrappersAtAnyDepth(String wrapper) {
        assertChart("[" + each(one -> json(wrapper).replace("ROW", object(one))) + "]");
    }

    @Test
    void objectsKeyedById() {
        String map = each(one -> json("'%s': {'name': '%s', 'title': '%s', 'manager': '%s'}")
                .formatted(one.id(), one.name(), one.title(), one.manager()));
        assertChart("{" + map + "}");
        assertChart("{\"belegschaft\": {" + map + "}, \"stand\": \"2026-01-31\"}");
    }

    @Test
    void aMapOfMoreRecordsThanNamesAreKeptApart() {
        StringBuilder map = new StringBuilder("{\"k0\": {\"name\": \"P0\"}");
        for (int i = 1; i < 3_000; i++) {
            map.append(", \"k").append(i).append("\": {\"name\": \"P").append(i).append("\", \"boss\": \"k");
            map.append((i - 1) / 5).append("\"}");
        }
        ReadResult result = Reading.of(map + "}");
        assertThat(result.chart().size()).isEqualTo(3_000);
        assertThat(Reading.kinds(result)).isEmpty();
    }

    @Test
    void rowsAsArrays() {
        String rows = each(one -> json("['%s', '%s', '%s']").formatted(one.id(), one.name(), one.manager()));
        assertChart(json("[['Employee ID', 'Name', 'Manager ID'], ") + rows + "]");
        assertChart(json("{'spalten': ['Employee ID', 'Name', 'Manager ID'], 'zeilen': [") + rows + "]}");
        assertChart(json("{'zeilen': [") + rows + json("], 'spalten': ['Employee ID', 'Name', 'Manager ID']}"));
        assertChart(json("{'cols': [{'label': 'Employee ID'}, {'label': 'Name'}, {'label': 'Manager ID'}], 'rows': [")
                + each(one -> json("{'c': [{'v': '%s'}, {'v': '%s'}, {'v': '%s'}]}")
                        .formatted(one.id(), one.name(), one.manager()))
                + "]}");
    }

    @Test
    void anArrayKeepsThePlaceOfWhatHasNoValue() {
        assertChart(json("[['Manager ID', 'Employee ID', 'Name'], ")
                + each(one -> json("[%s, '%s', '%s']")
                        .formatted(one.isTop() ? "null" : quoted(one.manager()), one.id(), one.name()))
                + "]");
    }

    @Test
    void columnsBesideEachOther() {
        assertChart(json("{'id': [%s], 'name': [%s], 'manager': [%s]}")
                .formatted(
                        each(one -> quoted(one.id())),
                        each(one -> quoted(one.name())),
                        each(one -> one.isTop() ? "null" : quoted(one.manager()))));
        assertChart(json("{'frame': {'id': {%s}, 'name': {%s}, 'reports_to': {%s}}}")
                .formatted(
                        each(one -> numbered(one, one.id())),
                        each(one -> numbered(one, one.name())),
                        each(one -> numbered(one, one.manager()))));
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'nodes': NODES, 'edges': [FROM:TO]}",
                "{'vertices': NODES, 'arcs': [SOURCE:TARGET]}",
                "{'graph': {'links': [SUPERVISOR:EMPLOYEE], 'staff': NODES}}",
                "{'elements': {'nodes': DATA, 'edges': [DATASOURCE:DATATARGET]}}"
            })
    void nodesAndEdges(String graph) {
        String nodes = each(one -> json("{'id': '%s', 'label': '%s'}").formatted(one.id(), one.name()));
        String data = each(one -> json("{'data': {'id': '%s', 'label': '%s'}}").formatted(one.id(), one.name()));
        String json = json(graph).replace("NODES", "[" + nodes + "]").replace(": DATA,", ": [" + data + "],");
        json = json.replace("[FROM:TO]", edges("{'from': '%1$s', 'to': '%2$s'}"))
                .replace("[SOURCE:TARGET]", edges("{'target': '%2$s', 'weight': 1, 'source': '%1$s'}"))
                .replace("[SUPERVISOR:EMPLOYEE]", edges("{'employee': '%2$s', 'supervisor': '%1$s'}"))
                .replace("[DATASOURCE:DATATARGET]", edges("{'data': {'source': '%1$s', 'target': '%2$s'}}"));
        ReadResult result = Reading.of(json);
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.EDGES);
    }

    @Test
    void edgesBetweenTheNumbersOfNodes() {
        String nodes = each(one -> json("{'name': '%s'}").formatted(one.name()));
        String links = eachBelow(one ->
                json("{'source': %d, 'target': %d}").formatted(managerOf(one).number(), one.number()));
        assertChart(json("{'nodes': [%s], 'links': [%s]}").formatted(nodes, links));
    }

    @Test
    void edgesOfAnotherKindAreDottedLines() {
        String nodes = each(one -> json("{'key': '%s', 'name': '%s'}").formatted(one.id(), one.name()));
        String edges = eachBelow(
                one -> json("{'from': '%s', 'to': '%s', 'line': 'solid'}").formatted(one.manager(), one.id()));
        ReadResult result = Reading.of(json("{'a': [%s], 'b': [{'from': 'n2', 'to': 'n5', 'line': 'dotted'}, %s]}")
                .formatted(nodes, edges));
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().listDottedLines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"directReports", "mitarbeitende", "reportees"})
    void reportsThatStandInTheListToo(String name) {
        assertChart("["
                + each(one -> json("{'id': '%s', 'displayName': '%s', '%s': [%s]}")
                        .formatted(one.id(), one.name(), name, listed(one, "{'id': '%s', 'displayName': '%s'}")))
                + "]");
        assertChart("["
                + each(one -> json("{'ref': '%s', 'name': '%s', 'mail': '%s@example.org', 'city': 'Oslo', '%s': [%s]}")
                        .formatted(one.id(), one.name(), one.id(), name, listed(one, "'%s'")))
                + "]");
    }

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
    void groupsOfPeopleAreOneListAndTheGroupIsKnown() {
        String first = ALL.subList(0, 3).stream().map(JsonShapesTest::object).collect(Collectors.joining(","));
        String second = ALL.subList(3, 7).stream().map(JsonShapesTest::object).collect(Collectors.joining(","));
        ReadResult result = Reading.of(json("{'departments': [{'name': 'Head office', 'folk': [") + first
                + json("]}, {'name': 'Works', 'folk': [") + second + "]}]}");
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().getPosition("n5").text(Field.DEPARTMENT)).isEqualTo("Works");
    }

    @Test
    void listsBesideEachOtherAreOneChart() {
        String first = ALL.subList(0, 3).stream().map(JsonShapesTest::object).collect(Collectors.joining(","));
        String second = ALL.subList(3, 7).stream().map(JsonShapesTest::object).collect(Collectors.joining(","));
        ReadResult result = Reading.of(json("{'management': [") + first + json("], 'works': [") + second + "]}");
        assertThat(SevenPeople.drawing(result)).isEqualTo(CHART);
        assertThat(Reading.messages(result))
                .containsExactly(
                        "2 tables of \"people.csv\" have the same columns and were put together, with their rows:"
                                + " \"management\" (3), \"works\" (4).");
    }

    @Test
    void theSamePeopleOnceMoreAreNotPutTogether() {
        String people = each(JsonShapesTest::object);
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
                + each(JsonShapesTest::object) + "]}}";
        assertThat(Reading.of(json, Reading.OPTIONS.with(new TableOptions("old", null, null, 0)))
                        .chart()
                        .size())
                .isEqualTo(2);
        assertThatThrownBy(() -> Reading.of(json, Reading.OPTIONS.with(new TableOptions("new", null, null, 0))))
                .hasMessage("\"people.csv\" has no sheet \"new\". Its sheets are: \"old\", \"staff.now\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'@odata.nextLink': 'https://example.org/2'",
                "'d.__next': 'https://example.org/2'",
                "'nextPageToken': 'abc'",
                "'paging': {'next': {'after': '100', 'link': 'x'}}",
                "'has_more': true",
                "'pageInfo': {'hasNextPage': true}",
                "'last': false",
                "'links': {'self': 'x', 'next': 'y'}"
            })
    void aPageSaysThatMoreFollow(String mark) {
        String json = json("{" + mark + ", 'rows': [") + each(JsonShapesTest::object) + "]}";
        assertThat(Reading.kinds(Reading.of(json.replace("d.__next", "__next"))))
                .containsExactly(ProblemKind.PARTIAL_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'totalResults': 40",
                "'meta': {'total_count': 8}",
                "'@odata.count': '12'",
                "'total_elements': 99"
            })
    void aTotalAboveTheRowsThatAreThere(String mark) {
        String json = json("{" + mark + ", 'rows': [") + each(JsonShapesTest::object) + "]}";
        assertThat(Reading.kinds(Reading.of(json))).containsExactly(ProblemKind.PARTIAL_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total': 7, 'next': null",
                "'nextPageToken': '', 'totalResults': 7",
                "'hasMore': false, 'last': true",
                "'links': {'self': 'x', 'next': null}"
            })
    void theLastPageSaysNothing(String mark) {
        String json = json("{" + mark + ", 'rows': [") + each(JsonShapesTest::object) + "]}";
        assertThat(Reading.kinds(Reading.of(json))).isEmpty();
    }

    @Test
    void pagesOneAfterTheOther() {
        String first = ALL.subList(0, 3).stream().map(JsonShapesTest::object).collect(Collectors.joining(","));
        String second = ALL.subList(3, 7).stream().map(JsonShapesTest::object).collect(Collectors.joining(","));
        assertChart(json("{'next': 'x', 'value': [") + first + json("]}\n{'value': [") + second + "]}");
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

    @Test
    void withoutEndIsRefusedInPlainWords() {
        assertThatThrownBy(() -> Reading.of("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)))
                .hasMessageStartingWith("\"people.csv\" has values nested more than 100 steps deep.");
        assertThatThrownBy(() -> Reading.of("[".repeat(100_000) + "]".repeat(100_000)))
                .hasMessageStartingWith("\"people.csv\" has values nested more than 1,500 steps deep.");
        assertThatThrownBy(() -> Reading.of("{\"value\": []}"))
                .hasMessageStartingWith("\"people.csv\" is JSON with an empty list: it has no rows.");
        String wide = "[{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}]";
        assertThatThrownBy(() -> Reading.of(wide, Reading.OPTIONS.with(Limits.STRICT)))
                .hasMessageStartingWith("\"people.csv\"");
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

    private static One managerOf(One one) {
        return ALL.stream()
                .filter(other -> other.id().equals(one.manager()))
                .findFirst()
                .orElseThrow();
    }

    private static String edges(String form) {
        return "[" + eachBelow(one -> json(form).formatted(one.manager(), one.id())) + "]";
    }

    private static String listed(One one, String form) {
        return one.reports().stream()
                .map(report -> json(form).formatted(report.id(), report.name()))
                .collect(Collectors.joining(", "));
    }

    private static String object(One one) {
        return json("{'id': '%s', 'name': '%s', 'title': '%s', 'managerId': %s}")
                .formatted(one.id(), one.name(), one.title(), one.isTop() ? "null" : quoted(one.manager()));
    }

    private static String numbered(One one, String value) {
        return json("'%d': '%s'").formatted(one.number(), value);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String json(String withApostrophes) {
        return withApostrophes.replace('\'', '"');
    }

    private static void assertChart(String json) {
        assertThat(SevenPeople.drawing(Reading.of(json))).isEqualTo(CHART);
    }
}
