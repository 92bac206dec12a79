package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.assertChart;
import static dev.spanwise.model.read.JsonPeople.edges;
import static dev.spanwise.model.read.JsonPeople.json;
import static dev.spanwise.model.read.JsonPeople.listed;
import static dev.spanwise.model.read.JsonPeople.managerOf;
import static dev.spanwise.model.read.SevenPeople.CHART;
import static dev.spanwise.model.read.SevenPeople.each;
import static dev.spanwise.model.read.SevenPeople.eachBelow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people as nodes with edges between them, or with lists of their reports. */
class JsonGraphsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'nodes': NODES, 'edges': [FROM:TO]}",
                "{'vertices': NODES, 'arcs': [SOURCE:TARGET]}",
                "{'graph': {'links': [SUPERVISOR:EMPLOYEE], 'staff': NODES}}",
                "{'elements': {'nodes': DATA, 'edges': [DATASOURCE:DATATARGET]}}",
                "{'edges': [PAIRS], 'nodes': NODES}"
            })
    void nodesAndEdges(String graph) {
        String nodes = each(one -> json("{'id': '%s', 'label': '%s'}").formatted(one.id(), one.name()));
        String data = each(one -> json("{'data': {'id': '%s', 'label': '%s'}}").formatted(one.id(), one.name()));
        String json = json(graph).replace("NODES", "[" + nodes + "]").replace(": DATA,", ": [" + data + "],");
        json = json.replace("[PAIRS]", edges("['%1$s', '%2$s']"));
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
}
