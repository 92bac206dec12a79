package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nested data with an entry for each team: of a list of members nobody is lost in silence. */
class TeamsInRowsTest {
    private static ReadResult read(String json) {
        return ChartReader.read(List.of(Reading.input("teams.json", json.replace('\'', '"'))), Reading.OPTIONS);
    }

    /** What leads and members are called has nothing in common, so that nobody can be found again. */
    @ParameterizedTest
    @CsvSource({"lead,members", "leiter,mitarbeiter", "responsable,collaborateurs"})
    void theOthersOfATeamAreNotLeftOut(String lead, String members) {
        String team = "{'%s': {'fullName': '%s'}, '%s': [{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}";
        String json = "["
                + String.join(
                        ",",
                        String.format(team, lead, "Ann", members, "2", "Bob", "3", "Cyd"),
                        String.format(team, lead, "Bob", members, "4", "Dan", "5", "Eve"),
                        String.format(team, lead, "Dan", members, "6", "Fay", "7", "Gus"))
                + "]";
        assertThatThrownBy(() -> read(json))
                .hasMessageContaining("\"teams.json\" has an entry for each team")
                .hasMessageContaining(members + ".");
    }

    @Test
    void severalNumbersOfOnePersonAreNoTeam() {
        ReadResult result = read("""
                [{'ids': [{'type': 'staff', 'value': '1'}, {'type': 'badge', 'value': '91'}], 'name': 'Ann'},
                 {'ids': [{'type': 'staff', 'value': '2'}, {'type': 'badge', 'value': '92'}], 'name': 'Bob', 'manager': 'Ann'},
                 {'ids': [{'type': 'staff', 'value': '3'}, {'type': 'badge', 'value': '93'}], 'name': 'Cyd', 'manager': 'Ann'}]
                """);
        assertThat(result.chart().size()).isEqualTo(3);
    }
}
