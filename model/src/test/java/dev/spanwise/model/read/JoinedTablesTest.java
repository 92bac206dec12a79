package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.SourceRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that say different things of the same rows: positions and holders, people and managers, load files. */
class JoinedTablesTest {
    private static final String POSITIONS =
            "Position ID,Parent Position,Job\nP1,,Boss\nP2,P1,Head\nP3,P1,Head\nP4,P2,Clerk\nP5,P2,Clerk\nP6,P3,Clerk\n";
    private static final String HOLDERS =
            "Employee No,Name,Position ID\n11,Ann,P1\n13,Cid,P3\n14,Dan,P4\n15,Eve,P5\n16,Fay,P6\n";

    private static ReadResult of(String... contents) {
        List<dev.spanwise.model.read.input.Input> inputs = new java.util.ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            inputs.add(Reading.input("file" + (i + 1) + ".csv", contents[i]));
        }
        return ChartReader.read(inputs, Reading.OPTIONS);
    }

    @Test
    void positionsAndTheirHolders() {
        for (ReadResult result : List.of(of(POSITIONS, HOLDERS), of(HOLDERS, POSITIONS))) {
            assertThat(result.chart().size()).isEqualTo(6);
            assertThat(result.chart().layers()).isEqualTo(3);
            assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                    .extracting(position -> position.id())
                    .containsExactly("P2");
            assertThat(result.chart().positions().map(position -> position.name()))
                    .contains("Ann", "Fay");
            assertThat(Reading.kinds(result)).containsExactly(ProblemKind.POSITIONS_APART);
            assertThat(result.counts().rows()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Personalnummer;Nachname;Vorname;Planstelle|1;A;Ann;900|2;B;Bo;901|3;C;Cid;902|4;D;Dan;903"
                        + " # Planstelle;Bezeichnung;Übergeordnete Planstelle|900;Leitung;|901;Kopf;900|902;Kopf;900|903;Kraft;901",
                "employee_id,full_name|1,Ann|2,Bo|3,Cid|4,Dan # employee_id,manager_id|2,1|3,1|4,2",
                "matricule;nom complet|1;Ann|2;Bo|3;Cid|4;Dan # matricule salarié;responsable|1;|2;1|3;1|4;2"
            })
    void columnsOfTheSamePeople(String one, String other) {
        ReadResult result = of(one.replace('|', '\n') + "\n", other.replace('|', '\n') + "\n");
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().positions().map(position -> position.name()))
                .allMatch(name -> name != null && name.matches("(Ann|Bo|Cid|Dan).*"));
    }

    /** Names and titles of the first file stay, whatever the second one tells its people by. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "id,name,title,manager|1,Ann,Boss,|2,Bo,Head,1|3,Cid,Head,1 # id,department|1,A|2,B|3,B",
                "id,manager|1,|2,1|3,1 # id,name,title,department|1,Ann,Boss,A|2,Bo,Head,B|3,Cid,Head,B",
                "id,name,title,manager|1,Ann,Boss,|2,Bo,Head,1|3,Cid,Head,1 # name,department|Ann,A|Bo,B|Cid,B",
                "dn,cn,title,manager|CN=Ann,Ann,Boss,|CN=Bo,Bo,Head,CN=Ann|CN=Cid,Cid,Head,CN=Ann # cn,department|Ann,A|Bo,B|Cid,B",
                "dn,cn,title,manager|CN=Ann,Ann,Boss,|CN=Bo,Bo,Head,CN=Ann|CN=Cid,Cid,Head,CN=Ann # name,department|Ann,A|Bo,B|Cid,B",
                "dn,cn,title,manager|CN=Ann,Ann,Boss,|CN=Bo,Bo,Head,CN=Ann|CN=Cid,Cid,Head,CN=Ann # dn,department|CN=Ann,A|CN=Bo,B|CN=Cid,B"
            })
    void whatAnotherFileSaysOfPeopleIsPutBesideThem(String one, String other) {
        String first = one.replace('|', '\n') + "\n";
        String second = other.replace('|', '\n') + "\n";
        for (ReadResult result : List.of(of(first, second), of(second, first))) {
            assertThat(result.chart().positions())
                    .extracting(p ->
                            p.layer() + " " + p.name() + " " + p.text(Field.TITLE) + " " + p.text(Field.DEPARTMENT))
                    .containsExactlyInAnyOrder("1 Ann Boss A", "2 Bo Head B", "2 Cid Head B");
            assertThat(Reading.kinds(result)).containsExactly(ProblemKind.JOINED_COLUMNS);
        }
    }

    @Test
    void sheetsOfAWorkbook() {
        ReadResult result = Reading.of("""
                <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                """ + sheet("Holders", HOLDERS) + sheet("Posts", POSITIONS) + "</Workbook>");
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.chart().position(0).name()).isEqualTo("Ann");
        assertThat(Reading.messages(result))
                .containsExactly(
                        "\"Posts\" holds the positions, \"Holders\" who holds them: \"Position ID\" is \"Position ID\""
                                + " of the other. One position is vacant. To say otherwise, name the file or sheet of"
                                + " the positions.");
    }

    private static String sheet(String name, String csv) {
        StringBuilder xml = new StringBuilder("<Worksheet ss:Name=\"" + name + "\"><Table>");
        csv.lines().forEach(line -> {
            xml.append("<Row>");
            for (String cell : line.split(",", -1)) {
                xml.append("<Cell><Data ss:Type=\"String\">").append(cell).append("</Data></Cell>");
            }
            xml.append("</Row>");
        });
        return xml.append("</Table></Worksheet>").toString();
    }

    @Test
    void listsOfOneObjectWithAVacancy() {
        ReadResult result = Reading.of("""
                {"jobs": [{"id": "P1", "reportsTo": null, "title": "Boss"}, {"id": "P2", "reportsTo": "P1", "title": "Head"},
                  {"id": "P3", "reportsTo": "P1", "title": "Head"}, {"id": "P4", "reportsTo": "P2", "title": "Clerk"}],
                 "people": [{"employeeId": "1", "name": "Ann", "positionId": "P1"},
                  {"employeeId": "3", "name": "Cid", "positionId": "P3"}, {"employeeId": "4", "name": "Dan", "positionId": "P4"}]}
                """);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart()
                        .positions()
                        .filter(position -> position.is(Flag.VACANT))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void loadFilesOfSeveralRecordTypes() {
        ReadResult result = Reading.of("""
                COMMENT invented
                METADATA|Worker|SourceSystemId|PersonNumber
                MERGE|Worker|W1|1
                MERGE|Worker|W2|2
                MERGE|Worker|W3|3
                METADATA|PersonName|SourceSystemId|PersonId(SourceSystemId)|LastName|FirstName
                MERGE|PersonName|N1|W1|Moss|Ann
                MERGE|PersonName|N2|W2|Ruiz|Bo
                MERGE|PersonName|N3|W3|Kern|Cid
                METADATA|Assignment|SourceSystemId|PersonId(SourceSystemId)|AssignmentNumber|Grade
                MERGE|Assignment|A1|W1|E1|G9
                MERGE|Assignment|A2|W2|E2|G5
                MERGE|Assignment|A3|W3|E3|G4
                METADATA|AssignmentSupervisor|SourceSystemId|AssignmentId(SourceSystemId)|ManagerAssignmentNumber
                MERGE|AssignmentSupervisor|S2|A2|E1
                MERGE|AssignmentSupervisor|S3|A3|E2
                """);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().position(0).name()).isEqualTo("Ann Moss");
        assertThat(result.chart().position(0).text(Field.GRADE)).isEqualTo("G9");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE|Worker|W9|9,\"Worker\" (1)",
        "DELETE|PersonName|N3|W3|Kern|Cid,\"PersonName\" (1)",
        "DELETE|Assignment|A1|W1,\"Assignment\" (1)"
    })
    void ordersToDeleteAreToldAndNoData(String order, String named) {
        ReadResult result = Reading.of("""
                METADATA|Worker|SourceSystemId|PersonNumber|ManagerNumber
                MERGE|Worker|W1|1|
                MERGE|Worker|W2|2|1
                MERGE|Worker|W3|3|2
                %s
                METADATA|PersonName|SourceSystemId|PersonId(SourceSystemId)|LastName|FirstName
                MERGE|PersonName|N1|W1|Moss|Ann
                MERGE|PersonName|N2|W2|Ruiz|Bo
                MERGE|PersonName|N3|W3|Kern|Cid
                """.formatted(order));
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.DELETING_ROWS)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message(Locale.ENGLISH)).contains("(" + named + ")");
                    assertThat(problem.rows()).extracting(SourceRow::row).containsExactly(5);
                });
    }

    @Test
    void rowsSetAsideInEitherFileAreAccountedForWhereTheyStand() {
        String holders = HOLDERS + "\nTotal,5,\n";
        String positions = POSITIONS + "\nPage 1,,\n";
        for (ReadResult result : List.of(of(positions, holders), of(holders, positions))) {
            assertThat(result.counts().leftOut()).isEqualTo(Map.of(LeftOut.TOTAL, 1, LeftOut.REMARK, 1));
            assertThat(result.counts().rows()).isEqualTo(8);
            assertThat(result.problems().stream()
                            .flatMap(problem -> problem.rows().stream())
                            .map(SourceRow::file))
                    .containsExactlyInAnyOrder("file1.csv", "file2.csv");
        }
    }

    @Test
    void rowsWithoutAPartnerAreTold() {
        String more = "P7,P3,Clerk\nP8,P3,Clerk\nP9,P3,Clerk\nP10,P3,Clerk\nP11,P3,Clerk\n";
        String others = "17,Gil,P7\n18,Hal,P8\n19,Ian,P9\n20,Jo,P10\n21,Kim,P11\n22,Lou,P99\n";
        ReadResult result = of(POSITIONS + more, HOLDERS + others);
        assertThat(Reading.messages(result))
                .contains("One person in \"file2.csv\" holds none of the positions: left out. Check the position that"
                        + " stands there.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Employee ID,Name,Manager ID,Dept Code|1,Ann,,D1|2,Bo,1,D1|3,Cid,1,D2|4,Dan,3,D2"
                        + " # Dept Code,Department,Location|D1,Sales,Bonn|D2,Plant,Lyon|D3,Empty,Rome",
                "Personalnummer;Name;Vorgesetzter;Abteilung|1;Ann;;D1|2;Bo;1;D1|3;Cid;1;D2|4;Dan;3;D2"
                        + " # Abteilung;Bezeichnung der Abteilung;Standort|D1;Sales;Bonn|D2;Plant;Lyon",
                "id,name,managerId,siteId|1,Ann,,10|2,Bo,1,10|3,Cid,1,11|4,Dan,3,11 # siteId,location|10,Bonn|11,Lyon"
            })
    void peopleWithWhatIsSaidOfTheirDepartments(String people, String departments) {
        String one = people.replace('|', '\n') + "\n";
        String other = departments.replace('|', '\n') + "\n";
        for (ReadResult result : List.of(of(one, other), of(other, one))) {
            assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n    4\n");
            assertThat(result.chart().positions().map(position -> position.text(Field.LOCATION)))
                    .containsExactly("Bonn", "Bonn", "Lyon", "Lyon");
            assertThat(Reading.kinds(result)).containsExactly(ProblemKind.JOINED_COLUMNS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // departments are no positions; pay and ages are no ids
        "'Id,Name,Dept\n1,Ann,D1\n2,Bo,D1\n3,Cid,D2\n4,Dan,D2\n', 'Dept,Title\nD1,Sales\nD2,Plant\n'",
        "'Id,Name\n1,Ann\n2,Bo\n3,Cid\n', 'Age,Score\n1,2\n2,3\n3,1\n'"
    })
    void othersAreNotJoined(String one, String other) {
        assertThatThrownBy(() -> of(one, other)).hasMessageContaining("no column that says who reports to whom");
    }
}
