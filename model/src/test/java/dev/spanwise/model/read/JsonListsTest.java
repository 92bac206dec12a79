package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.assertChart;
import static dev.spanwise.model.read.JsonPeople.json;
import static dev.spanwise.model.read.JsonPeople.numbered;
import static dev.spanwise.model.read.JsonPeople.object;
import static dev.spanwise.model.read.JsonPeople.quoted;
import static dev.spanwise.model.read.SevenPeople.each;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people in lists, maps and tables of JSON, under names that nobody has told Spanwise. */
class JsonListsTest {
    /** Objects with id and name in lists beside are no people where another list names the reports. */
    @ParameterizedTest
    @CsvSource({"reports, projects", "directReports, skills", "subordinates, Zertifikate"})
    void whatStandsBesideTheNamesOfReportsIsNoReport(String reports, String others) {
        ReadResult result = Reading.of("""
                [{"id": "1", "name": "Ida", "R": ["2", "3"], "O": [{"id": "10", "name": "Move"}]},
                 {"id": "2", "name": "Ben", "R": ["4"], "O": []},
                 {"id": "3", "name": "Uta", "R": [], "O": [{"id": "11", "name": "Build"}, {"id": "12", "name": "Sell"}]},
                 {"id": "4", "name": "Sol", "R": [], "O": []}]""".replace("\"R\"", '"' + reports + '"').replace("\"O\"", '"' + others + '"'));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
    }

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
        assertChart(json(envelope).replace("PEOPLE", "[" + each(JsonPeople::object) + "]"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"managerId\": \"%s\", \"teams\": [{\"id\": \"t1\", \"name\": \"Red\"}, {\"id\": \"t2\", \"name\": \"Blue\"}]",
                "\"reportsTo\": \"%s\", \"members\": [{\"id\": \"m%1$s\", \"name\": \"Choir %1$s\"}]",
                "\"leader\": \"%s\", \"employees\": [{\"id\": \"e\", \"name\": \"x\", \"leader\": \"y\"}]",
                "\"boss\": {\"id\": \"%s\"}, \"groups\": [{\"id\": \"g1\", \"name\": \"A\"}, {\"id\": \"g2\", \"name\": \"B\"}]"
            })
    void listsOfAttributesAreNoPeople(String more) {
        String json = SevenPeople.each(one -> "{\"id\": \"%s\", \"name\": \"%s\", %s}"
                .formatted(one.id(), one.name(), more.formatted(one.manager())));
        assertChart("[" + json + "]");
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
}
