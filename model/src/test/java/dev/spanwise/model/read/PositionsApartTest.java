package dev.spanwise.model.read;

import static dev.spanwise.model.read.PostsAndPeople.PEOPLE;
import static dev.spanwise.model.read.PostsAndPeople.POSTS;
import static dev.spanwise.model.read.PostsAndPeople.assertIsTheChart;
import static dev.spanwise.model.read.PostsAndPeople.names;
import static dev.spanwise.model.read.PostsAndPeople.people;
import static dev.spanwise.model.read.PostsAndPeople.posts;
import static dev.spanwise.model.read.PostsAndPeople.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link PostsAndPeople} by their columns: who names whom, in which order and format. */
class PositionsApartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Position ID,Title,Reports To Position # Employee ID,Name,Position ID,Termination Date # P",
                "Position ID,Title,Reports To Position # Employee ID,Name,Position ID,Termination Date # ''",
                "Position ID,Title,Parent Position # ID,Full Name,Position,Leaving Date # P-",
                "Planstelle,Bezeichnung,Übergeordnete Planstelle # Personalnummer,Name,Planstelle,Austritt # ''",
                "Stellennummer,Stellenbezeichnung,Vorgesetzte Stelle # Personalnummer,Name,Stelle,Austrittsdatum # P",
                "Code poste,Intitulé,Poste supérieur # Matricule,Nom complet,Code poste,Date de sortie # P",
                "Poste,Intitulé,Responsable # Matricule,Nom,Poste occupé,Date de départ # ''",
                "Seat,Name,Parent Seat # Employee No,Name,Seat,End Date # ''",
                "Puesto,Título,Puesto superior # Legajo,Nombre completo,Puesto,Fecha de baja # P",
            })
    void peopleNameTheirPositions(String posts, String people, String prefix) {
        assertIsTheChart(read(posts(posts, prefix, false), people(people, prefix, true)));
        assertIsTheChart(read(people(people, prefix, true), posts(posts, prefix, false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Position ID,Title,Reports To,Incumbent # Employee ID,Name,Termination Date",
                "Planstelle,Bezeichnung,Übergeordnete Planstelle,Inhaber # Personalnummer,Name,Austritt",
                "Poste,Intitulé,Poste supérieur,Titulaire # Matricule,Nom complet,Date de sortie",
                "Key,Job Title,Parent,Employee Number # Worker,Name,Leaving Date"
            })
    void positionsNameTheirHolders(String posts, String people) {
        assertIsTheChart(read(posts(posts, "", true), people(people, "", false)));
        assertIsTheChart(read(people(people, "", false), posts(posts, "", true)));
    }

    @Test
    void idsWithZerosInFrontAndAsNumbers() {
        String posts = posts("Position ID,Title,Reports To Position", "00", false);
        assertIsTheChart(read(posts, people("Employee ID,Name,Position ID,Termination Date", "", true)));
    }

    @Test
    void sheetsOfAWorkbookAndListsOfJson() {
        byte[] workbook = Workbooks.of(
                "People",
                people("Employee ID,Name,Position ID,Termination Date", "P", true),
                "Positions",
                posts("Position ID,Title,Reports To Position", "P", false));
        assertIsTheChart(ChartReader.read(List.of(Input.bytes("org.xlsx", workbook)), Reading.OPTIONS));
        assertIsTheChart(Reading.of("{\"positions\": ["
                + objects(POSTS, "id", "title", "parentPositionId")
                + "], \"employees\": ["
                + objects(PEOPLE, "employeeId", "name", "positionId", "terminationDate")
                + "]}"));
    }

    private static String objects(List<List<String>> rows, String... names) {
        return rows.stream()
                .map(row -> Arrays.stream(names)
                        .map(name -> "\"" + name + "\": \""
                                + row.get(Arrays.asList(names).indexOf(name)) + "\"")
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void holdersWithoutARowAndPeopleWithoutAPositionAreTold() {
        StringBuilder posts = new StringBuilder("Position ID,Title,Parent Position,Incumbent\n1,Chief,,101\n");
        StringBuilder people = new StringBuilder("Employee ID,Name\n101,Ann\n99,Zoe\n");
        for (int i = 2; i <= 12; i++) {
            posts.append(i).append(",Clerk,1,").append(100 + i).append('\n');
            people.append(i == 5 ? "" : (100 + i) + ",N" + i + "\n");
        }
        ReadResult result = read(posts.toString(), people.toString());
        assertThat(result.chart().size()).isEqualTo(12);
        assertThat(result.chart().findPosition("5").orElseThrow().is(Flag.VACANT))
                .isFalse();
        assertThat(result.problems())
                .filteredOn(problem ->
                        problem.kind() == ProblemKind.UNKNOWN_HOLDER || problem.kind() == ProblemKind.HOLDS_NOTHING)
                .flatExtracting(problem -> problem.rows())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("one.csv:6", "two.csv:3");
    }

    @Test
    void leaversHoldTheirPositionsWhereTheyAreIncluded() {
        String people = people("Employee ID,Name,Position ID,Termination Date", "P", true);
        ReadResult result = read(
                posts("Position ID,Title,Reports To Position", "P", false), people, Reading.OPTIONS.withLeavers(true));
        assertThat(names(result)).contains("Fay");
    }

    @Test
    void peopleWithManagersOfTheirOwnStillHoldPositions() {
        String people = "Employee ID,Name,Manager ID,Position ID\n11,Ann,,1\n12,Bo,11,2\n13,Cid,12,4\n15,Eve,12,5\n";
        ReadResult result = read(posts("Position ID,Title,Reports To Position", "", false), people);
        assertThat(result.chart().size()).isEqualTo(7);
        assertThat(result.chart()
                        .positions()
                        .filter(position -> position.is(Flag.VACANT))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void whatIsNotClearIsRefusedAndCanBeNamed() {
        String posts = "Position ID,Title,Parent Position,Incumbent\n1,Chief,,11\n2,Head,1,12\n3,Clerk,2,13\n";
        String people = "Employee ID,Name,Position ID\n11,Ann,1\n12,Bo,3\n13,Cid,2\n";
        assertThatThrownBy(() -> read(posts, people))
                .hasMessageContaining(
                        "\"Position ID\" and \"Incumbent\" both say who holds the positions of \"one.csv\"")
                .hasMessageContaining("differ in 4 places");
        assertThat(holderOf2(read(posts, people, Reading.OPTIONS.map(ColumnRole.HOLDER, "Incumbent"))))
                .isEqualTo("Bo");
        assertThat(holderOf2(read(posts, people, Reading.OPTIONS.map(ColumnRole.HOLDER, "Position ID"))))
                .isEqualTo("Cid");
    }

    private static @Nullable String holderOf2(ReadResult result) {
        return result.chart().findPosition("2").orElseThrow().name();
    }

    @Test
    void theTableOfThePositionsCanBeNamed() {
        String posts = "Nr,What,Above\nA1,Chief,\nA2,Head,A1\nA3,Clerk,A2\n";
        String people = "No,Name,Where\n11,Ann,A1\n12,Bo,A2\n13,Cid,A3\n";
        ReadOptions named = Reading.OPTIONS
                .with(new TableOptions(null, null, null, 0, "one.csv"))
                .map(ColumnRole.HOLDER, "Where")
                .map(ColumnRole.MANAGER, "Above");
        assertThat(names(read(posts, people, named))).containsExactly("Ann", "Bo", "Cid");
        List<TableOptions> wrong = new ArrayList<>(List.of(
                new TableOptions(null, null, null, 0, "two.csv"), new TableOptions(null, null, null, 0, "three.csv")));
        for (TableOptions options : wrong) {
            assertThatThrownBy(() -> read(posts, people, Reading.OPTIONS.with(options)))
                    .hasMessageContaining("The tables are: \"one.csv\", \"two.csv\".");
        }
    }

    @Test
    void twoStatesOfTheSamePositionsAreNoHolders() {
        String posts = posts("Position ID,Title,Reports To Position", "P", false);
        assertThat(Reading.kinds(read(posts, posts))).doesNotContain(ProblemKind.POSITIONS_APART);
    }
}
