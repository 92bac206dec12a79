package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nested data with an entry for each team: who is in its list of members reports to the one who leads it. */
class TeamListsTest {
    /** Ann leads Bob and Cyd, Bob leads Dan and Eve, Dan leads Fay and Gus. */
    private static final String DRAWING = """
            1
              2
                4
                  6
                  7
                5
              3
            """;

    /** The same where those who lead teams come after those who do not. */
    private static final String OTHER_ORDER = """
            1
              3
              2
                5
                4
                  6
                  7
            """;

    private static ReadResult read(String json) {
        return ChartReader.read(List.of(Reading.input("teams.json", json.replace('\'', '"'))), Reading.OPTIONS);
    }

    /** Each team from a pattern with the lead's id and name and those of two members. */
    private static String teams(String pattern) {
        return String.join(
                ",",
                String.format(pattern, "1", "Ann", "2", "Bob", "3", "Cyd"),
                String.format(pattern, "2", "Bob", "4", "Dan", "5", "Eve"),
                String.format(pattern, "4", "Dan", "6", "Fay", "7", "Gus"));
    }

    private static void assertDrawing(ReadResult result) {
        assertThat(Reading.drawing(result)).isIn(DRAWING, OTHER_ORDER);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.TEAMS);
    }

    /** The first member of each team leads the next one, so that each row alone would make a chain. */
    @ParameterizedTest
    @CsvSource({
        "lead,members",
        "manager,directReports",
        "leiter,mitarbeiter",
        "responsable,collaborateurs",
        "jefe,equipo",
        "leidinggevende,medewerkers",
        "capo,gente",
        "上司,部下"
    })
    void membersReportToTheLead(String lead, String members) {
        String team = "{'" + lead + "': {'id': '%s', 'name': '%s'}, '" + members
                + "': [{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}";
        assertDrawing(read("[" + teams(team) + "]"));
        assertDrawing(read("{'teams': [" + teams(team) + "]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'T%1$s', 'name': 'Team %2$s', 'lead': {'id': '%1$s', 'name': '%2$s'}, 'members': ["
                        + "{'id': '%3$s', 'name': '%4$s'}, {'id': '%5$s', 'name': '%6$s'}]}",
                "{'manager': {'id': '%s', 'name': '%s', 'team': ["
                        + "{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}}",
                "{'manager': {'id': '%s', 'name': '%s'}, 'reports': {'count': 2, 'items': ["
                        + "{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}}",
                "{'leads': [{'id': '%s', 'name': '%s'}], 'members': ["
                        + "{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}",
                "{'leader': {'id': '%1$s', 'name': '%2$s'}, 'staff': [{'id': '%1$s', 'name': '%2$s'}, "
                        + "{'id': '%3$s', 'name': '%4$s'}, {'id': '%5$s', 'name': '%6$s'}]}",
                "{'team': 'x', 'leadId': '%s', 'leadName': '%s', 'members': ["
                        + "{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}"
            })
    void theSameInOtherShapes(String team) {
        assertDrawing(read("[" + teams(team) + "]"));
    }

    @Test
    void namesAloneAreEnough() {
        ReadResult result = read("[" + teams("{'chef': '%2$s', 'membres': [{'nom': '%4$s'}, {'nom': '%6$s'}]}") + "]");
        assertThat(SevenPeople.drawing(result))
                .isEqualTo("Ann\n  Bob\n    Dan\n      Fay\n      Gus\n    Eve\n  Cyd\n");
    }

    @Test
    void asXml() {
        String team = "<team><lead id='%s' name='%s'/><members><member id='%s' name='%s'/><member id='%s' name='%s'/>"
                + "</members></team>";
        String elements = "<Gruppe><Leitung><PersNr>%s</PersNr><Name>%s</Name></Leitung><Mitarbeiter>"
                + "<Person><PersNr>%s</PersNr><Name>%s</Name></Person><Person><PersNr>%s</PersNr><Name>%s</Name></Person>"
                + "</Mitarbeiter></Gruppe>";
        assertThat(Reading.drawing(read("<teams>" + teams(team) + "</teams>"))).isEqualTo(DRAWING);
        assertThat(SevenPeople.drawing(read("<Firma>" + teams(elements) + "</Firma>")))
                .isEqualTo("Ann\n  Bob\n    Dan\n      Fay\n      Gus\n    Eve\n  Cyd\n");
    }

    @Test
    void teamsWithinTeams() {
        assertDrawing(read("""
                {'lead': {'id': '1', 'name': 'Ann'}, 'members': [{'id': '3', 'name': 'Cyd'}], 'subteams': [
                  {'lead': {'id': '2', 'name': 'Bob'}, 'members': [{'id': '5', 'name': 'Eve'}], 'subteams': [
                    {'lead': {'id': '4', 'name': 'Dan'}, 'members': [
                      {'id': '6', 'name': 'Fay'}, {'id': '7', 'name': 'Gus'}], 'subteams': []}]}]}
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentId", "uebergeordnet", "above"})
    void teamsThatNameTheTeamAbove(String parent) {
        assertDrawing(read("""
                [{'key': 'T1', 'PARENT': null, 'lead': {'id': '1', 'name': 'Ann'}, 'members': [{'id': '3', 'name': 'Cyd'}]},
                 {'key': 'T2', 'PARENT': 'T1', 'lead': {'id': '2', 'name': 'Bob'}, 'members': [{'id': '5', 'name': 'Eve'}]},
                 {'key': 'T4', 'PARENT': 'T2', 'lead': {'id': '4', 'name': 'Dan'}, 'members': [
                   {'id': '6', 'name': 'Fay'}, {'id': '7', 'name': 'Gus'}]}]
                """.replace("PARENT", parent)));
    }

    @Test
    void aMemberOfTwoTeamsIsRefused() {
        String json = "[" + teams("{'lead': {'id': '%s'}, 'members': [{'id': '%3$s'}, {'id': '%5$s'}]}")
                + ", {'lead': {'id': '8'}, 'members': [{'id': '5'}, {'id': '9'}]}]";
        assertThatThrownBy(() -> read(json))
                .hasMessageContaining("\"5\" is a member of several: nothing says whether \"2\" or \"8\"");
    }

    /** Somebody with a manager and reports is no team. */
    @ParameterizedTest
    @ValueSource(strings = {"directReports", "team", "employees"})
    void peopleWithManagerAndReportsStayPeople(String reports) {
        String person = "{'id': '%s', 'name': '%s', 'manager': %s, 'REPORTS': [%s]}".replace("REPORTS", reports);
        String ann = "{'id': '1', 'name': 'Ann'}";
        String bob = "{'id': '2', 'name': 'Bob'}";
        String cyd = "{'id': '3', 'name': 'Cyd'}";
        ReadResult result = read("["
                + String.join(
                        ",",
                        person.formatted("1", "Ann", "null", bob + ',' + cyd),
                        person.formatted("2", "Bob", ann, ""),
                        person.formatted("3", "Cyd", ann, ""))
                + "]");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
        assertThat(Reading.kinds(result)).doesNotContain(ProblemKind.TEAMS);
    }

    /** Only managers have an entry, with their reports in it. */
    @ParameterizedTest
    @ValueSource(strings = {"directReports", "untergebene", "suivants"})
    void managersWithTheirReports(String reports) {
        String entry = "{'id': '%s', 'name': '%s', '" + reports
                + "': [{'id': '%s', 'name': '%s'}, {'id': '%s', 'name': '%s'}]}";
        assertThat(Reading.drawing(read("[" + teams(entry) + "]"))).isEqualTo(OTHER_ORDER);
    }

    @Test
    void numbersThatBeginAnewInEachUnitAreOtherPeople() {
        ReadResult result = read("""
                [{'id': 1, 'name': 'North', 'children': [{'id': 1, 'name': 'Ann'}, {'id': 2, 'name': 'Bob'}]},
                 {'id': 2, 'name': 'South', 'children': [{'id': 3, 'name': 'Cyd'}, {'id': 4, 'name': 'Dan'}]}]
                """);
        assertThat(SevenPeople.drawing(result)).isEqualTo("North\n  Ann\n  Bob\nSouth\n  Cyd\n  Dan\n");
    }

    /** Rows are numbered where not all have ids; these numbers are not taken for the ids of others. */
    @Test
    void idsOfSomeRowsAreNotTakenForThoseAbove() {
        ReadResult result = read("""
                [{'name': 'North', 'children': [{'id': 4, 'name': 'Ann'}, {'id': 1, 'name': 'Bob'}]},
                 {'name': 'South', 'children': [{'id': 2, 'name': 'Cyd'}, {'id': 3, 'name': 'Dan'}]}]
                """);
        assertThat(SevenPeople.drawing(result)).isEqualTo("North\n  Ann\n  Bob\nSouth\n  Cyd\n  Dan\n");
    }

    @Test
    void aListUnderTheNameOfEachManager() {
        ReadResult names = read("{'Ann': ['Bob', 'Cyd'], 'Bob': ['Dan', 'Eve'], 'Dan': ['Fay', 'Gus']}");
        ReadResult ids = read("{'1': [{'id': '2'}, {'id': '3'}], '2': [{'id': '4'}, {'id': '5'}], "
                + "'4': [{'id': '6'}, {'id': '7'}]}");
        assertThat(SevenPeople.drawing(names)).isEqualTo("Ann\n  Bob\n    Dan\n      Fay\n      Gus\n    Eve\n  Cyd\n");
        assertThat(Reading.drawing(ids)).isEqualTo(DRAWING);
        assertThatThrownBy(() -> read("{'Sales': ['Ann', 'Bob'], 'Works': ['Cyd', 'Dan']}"))
                .hasMessageContaining("teams.json");
    }

    @ParameterizedTest
    @CsvSource({"role,maintainer,member", "funktion,Leitung,Mitglied", "isLead,true,false", "rôle,responsable,membre"})
    void aMemberMayBeMarkedAsTheLead(String mark, String yes, String no) {
        String json = """
                [{'slug': 't1', 'parent': null, 'members': [
                   {'id': '1', 'MARK': 'YES'}, {'id': '3', 'MARK': 'NO'}]},
                 {'slug': 't2', 'parent': {'slug': 't1'}, 'members': [
                   {'id': '2', 'MARK': 'YES'}, {'id': '5', 'MARK': 'NO'}]},
                 {'slug': 't4', 'parent': {'slug': 't2'}, 'members': [
                   {'id': '6', 'MARK': 'NO'}, {'id': '4', 'MARK': 'YES'}, {'id': '7', 'MARK': 'NO'}]}]
                """.replace("MARK", mark).replace("YES", yes).replace("NO", no);
        assertDrawing(read(json));
        assertThatThrownBy(() -> read(json.replace("'3', '" + mark + "': '" + no, "'3', '" + mark + "': '" + yes)))
                .hasMessageContaining("in some of them several lead it (\"members." + mark);
    }

    @ParameterizedTest
    @CsvSource({"lead,members,subteams", "Leitung,Mitarbeiter,Unterabteilungen", "responsable,membres,équipes"})
    void teamsWithinTeamsWhoseMembersAreNames(String lead, String members, String teams) {
        ReadResult result =
                read("""
                {'unit': 'A', 'LEAD': 'Ann', 'MEMBERS': ['Cyd'], 'TEAMS': [
                  {'unit': 'B', 'LEAD': 'Bob', 'MEMBERS': ['Eve'], 'TEAMS': [
                    {'unit': 'C', 'LEAD': 'Dan', 'MEMBERS': ['Fay', 'Gus'], 'TEAMS': []}]}]}
                """.replace("LEAD", lead).replace("MEMBERS", members).replace("TEAMS", teams));
        assertThat(SevenPeople.drawing(result))
                .isEqualTo("Ann\n  Bob\n    Dan\n      Fay\n      Gus\n    Eve\n  Cyd\n");
    }

    @ParameterizedTest
    @CsvSource({"Employee,isManager,true,false", "Person,head,yes,no", "Mitarbeiter,leiter,ja,nein"})
    void unitsOfXmlWithTheirPeople(String person, String flag, String yes, String no) {
        String open = "<Unit id='O%s' name='Unit %s'><PERSON id='%s' name='P%s' FLAG='YES'/>";
        String member = "<PERSON id='%s' name='P%s' FLAG='NO'/>";
        String xml = "<Org>" + open.formatted(1, 1, 1, 1) + member.formatted(3, 3)
                + open.formatted(2, 2, 2, 2) + member.formatted(5, 5)
                + open.formatted(4, 4, 4, 4) + member.formatted(6, 6) + member.formatted(7, 7)
                + "</Unit></Unit></Unit></Org>";
        assertThat(Reading.drawing(read(xml.replace("PERSON", person)
                        .replace("FLAG", flag)
                        .replace("YES", yes)
                        .replace("NO", no))))
                .isIn(DRAWING, OTHER_ORDER);
    }
}
