package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.TableOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seven positions and six people in two tables: position 4 has two holders, Bo holds 2 and 6, nobody ever held 3, and
 * who held 7 has left. By hand that is eight positions on three layers, two of them vacant.
 */
class PositionsApartTest {
    private static final List<List<String>> POSTS = List.of(
            List.of("1", "Chief", "", "11"),
            List.of("2", "Head A", "1", "12"),
            List.of("3", "Head B", "1", ""),
            List.of("4", "Clerk", "2", "13;14"),
            List.of("5", "Clerk", "2", "15"),
            List.of("6", "Rep", "3", "12"),
            List.of("7", "Rep", "3", "16"));
    private static final List<List<String>> PEOPLE = List.of(
            List.of("11", "Ann", "1", ""),
            List.of("12", "Bo", "2", ""),
            List.of("13", "Cid", "4", ""),
            List.of("14", "Dan", "4", ""),
            List.of("15", "Eve", "5", ""),
            List.of("12", "Bo", "6", ""),
            List.of("16", "Fay", "7", "2024-01-31"));

    private static ReadResult read(String posts, String people) {
        return read(posts, people, Reading.OPTIONS);
    }

    private static ReadResult read(String posts, String people, ReadOptions options) {
        return ChartReader.read(List.of(Reading.input("one.csv", posts), Reading.input("two.csv", people)), options);
    }

    /** The positions without their holders, ids with a prefix. */
    private static String posts(String header, String prefix, boolean holders) {
        return POSTS.stream()
                .map(post -> String.join(
                        ",",
                        prefix + post.get(0),
                        post.get(1),
                        post.get(2).isEmpty() ? "" : prefix + post.get(2),
                        holders ? post.get(3) : ""))
                .map(line -> holders ? line : line.substring(0, line.length() - 1))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String people(String header, String prefix, boolean positions) {
        return PEOPLE.stream()
                .map(one -> String.join(",", one.get(0), one.get(1), positions ? prefix + one.get(2) : "", one.get(3)))
                .map(line -> positions ? line : line.replace(",,", ","))
                .distinct()
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static void assertIsTheChart(ReadResult result, ProblemKind... more) {
        List<ProblemKind> told = new ArrayList<>(List.of(more));
        told.addAll(List.of(
                ProblemKind.POSITIONS_APART,
                ProblemKind.LEAVER_ROW,
                ProblemKind.SEVERAL_HOLDERS,
                ProblemKind.SEVERAL_POSITIONS));
        assertThat(result.chart().size()).isEqualTo(8);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(names(result)).containsExactly("Ann", "Bo", "Bo", "Cid", "Dan", "Eve");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .hasSize(2)
                .allMatch(position -> position.id().matches("(P-?|0+)?[37]"));
        assertThat(result.counts().leftOut()).isEqualTo(Map.of(LeftOut.LEAVER, 1));
        assertThat(Reading.kinds(result)).containsExactlyInAnyOrderElementsOf(told);
    }

    /** A table as two: the header with some of its lines, and with the others, columns from right to left. */
    private static List<String> halves(String table, int first) {
        List<String> lines = table.lines().toList();
        List<String> other = new ArrayList<>(List.of(lines.get(0)));
        other.addAll(lines.subList(first + 1, lines.size()));
        return List.of(
                String.join("\n", lines.subList(0, first + 1)) + "\n",
                other.stream().map(PositionsApartTest::turned).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String turned(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    private static List<String> names(ReadResult result) {
        return result.chart()
                .positions()
                .map(Position::name)
                .filter(name -> name != null && !name.isEmpty())
                .sorted()
                .toList();
    }

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

    @Test
    void peopleOfTwoFilesOrSheetsAreOneList() {
        String posts = posts("Position ID,Title,Reports To Position", "P", false);
        List<String> people = halves(people("Employee ID,Name,Position ID,Termination Date", "P", true), 4);
        ReadResult result = read(List.of(people.get(0), posts, people.get(1)));
        assertIsTheChart(result, ProblemKind.JOINED_TABLES);
        assertThat(Reading.messages(result))
                .anyMatch(
                        message -> message.equals("2 tables of \"t0.csv + t2.csv\" have the same columns and were put "
                                + "together, with their rows: \"t0.csv\" (4), \"t2.csv\" (3)."));
        byte[] workbook = Workbooks.of("North", people.get(0), "Positions", posts, "South", people.get(1));
        assertIsTheChart(
                ChartReader.read(List.of(Input.bytes("org.xlsx", workbook)), Reading.OPTIONS),
                ProblemKind.JOINED_TABLES);
    }

    @Test
    void positionsOfTwoFilesAreOneListToo() {
        List<String> posts = halves(posts("Position ID,Title,Reports To Position,Incumbent", "", true), 3);
        List<String> people = halves(people("Employee ID,Name,Termination Date", "", false), 2);
        assertIsTheChart(
                read(List.of(
                        posts.get(0),
                        posts.get(1),
                        people.get(0)
                                + people.get(1)
                                        .lines()
                                        .skip(1)
                                        .map(PositionsApartTest::turned)
                                        .collect(Collectors.joining("\n")))),
                ProblemKind.JOINED_TABLES);
        assertIsTheChart(
                read(List.of(people.get(1), posts.get(1), people.get(0), posts.get(0))),
                ProblemKind.JOINED_TABLES,
                ProblemKind.JOINED_TABLES);
    }

    private static ReadResult read(List<String> tables) {
        List<Input> inputs = new ArrayList<>();
        tables.forEach(table -> inputs.add(Reading.input("t" + inputs.size() + ".csv", table)));
        return ChartReader.read(inputs, Reading.OPTIONS);
    }

    @Test
    void aTableThatIsNeitherIsTold() {
        ReadResult result = read(List.of(
                posts("Position ID,Title,Reports To Position", "P", false),
                "Department,Budget\nSales,7\nLegal,8\n",
                people("Employee ID,Name,Position ID,Termination Date", "P", true)));
        assertIsTheChart(result, ProblemKind.BESIDE_POSITIONS);
        assertThat(Reading.messages(result)).anyMatch(message -> message.contains("found there: \"t1.csv\" (2)."));
    }

    @Test
    void peopleUnderOtherColumnsOrOfAnotherDayAreNotPutTogether() {
        String posts = posts("Position ID,Title,Reports To Position", "P", false);
        String people = people("Employee ID,Name,Position ID,Termination Date", "P", true);
        for (String other : List.of(people, "Staff no,Full name,Position ID\n21,Xi,P1\n22,Yo,P2\n23,Zu,P5\n")) {
            assertThatThrownBy(() -> read(List.of(posts, people, other)))
                    .hasMessageContaining(
                            "Several tables say who holds the positions of \"t0.csv\": \"t1.csv\", \"t2.csv\".")
                    .hasMessageContaining("give them the same columns");
        }
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
    void theFirstNamedLeadsAndThatIsSaid() {
        ReadResult result = read(
                "Position,Title,Parent,Incumbent\n1,Chief,,11\n2,Head,1,13;12\n3,Clerk,2,14\n",
                "Employee,Name\n11,Ann\n12,Bo\n13,Cid\n14,Dan\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n  2 (12)\n");
        assertThat(result.chart().findPosition("2").orElseThrow().name()).isEqualTo("Cid");
        assertThat(Reading.messages(result)).anyMatch(message -> message.contains("(in \"2\" that is 13)"));
    }

    @Test
    void theLargerShareLeadsWhereEachHasARowOfTheirOwn() {
        ReadResult result = read(
                "Position ID,Title,Parent Position\n1,Chief,\n2,Head,1\n3,Clerk,2\n",
                "Employee ID,Name,Position ID,FTE\n11,Ann,1,1\n12,Bo,2,0.4\n13,Cid,2,0.6\n14,Dan,3,1\n");
        assertThat(result.chart().findPosition("2").orElseThrow().name()).isEqualTo("Cid");
        assertThat(fte(result)).isEqualTo(3);
    }

    private static double fte(ReadResult result) {
        return result.chart()
                .positions()
                .mapToDouble(position -> position.number(Field.FTE))
                .sum();
    }

    private static double pay(ReadResult result) {
        return result.chart()
                .positions()
                .mapToDouble(position -> position.number(Field.SALARY))
                .filter(pay -> !Double.isNaN(pay))
                .sum();
    }

    @Test
    void whatAPersonEarnsCountsOnceAndWhatAPositionCostsToo() {
        String posts = "Position,Title,Parent,Incumbent,Budget\n1,Chief,,11,\n2,Head,1,11,\n3,Clerk,2,12;13,\n";
        ReadResult ofPeople =
                read(posts, "Employee,Name,Salary,FTE\n11,Ann,90000,1\n12,Bo,40000,1\n13,Cid,50000,0.5\n");
        assertThat(pay(ofPeople)).isEqualTo(180_000);
        assertThat(fte(ofPeople)).isEqualTo(2.5);
        ReadResult ofPosts = read(
                "Position,Title,Parent,Incumbent,Salary\n1,Chief,,11,90000\n2,Head,1,14,60000\n3,Clerk,2,12;13,50000\n",
                "Employee,Name\n11,Ann\n12,Bo\n13,Cid\n14,Dan\n");
        assertThat(pay(ofPosts)).isEqualTo(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee ID",
                "Personnel No.",
                "Pers.No.",
                "Personnel Number",
                "Staff no",
                "Worker",
                "Personalnummer"
            })
    void whoHasARowForEachPositionIsOnePerson(String number) {
        ReadResult result = read(
                "Position ID,Title,Parent Position\n1,Chief,\n2,Head,1\n3,Clerk,2\n4,Clerk,2\n",
                number + ",Name,Position ID,Salary\n11,Ann,1,90000\n12,Bo,2,60000\n12,Bo,4,60000\n13,Cid,3,50000\n");
        assertThat(pay(result)).isEqualTo(200_000);
        assertThat(Reading.kinds(result)).contains(ProblemKind.SEVERAL_POSITIONS);
    }

    @Test
    void postsThatAreNotAllHeldStandAsAVacancy() {
        ReadResult result = read(
                "Position ID,Title,Parent Position,FTE\n1,Chief,,1\n2,Clerk,1,5\n3,Clerk,1,2\n",
                "Employee ID,Name,Position ID\n11,Ann,1\n12,Bo,2\n13,Cid,2\n14,Dan,3\n15,Eve,3\n");
        assertThat(fte(result)).isEqualTo(8);
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.id()).isEqualTo("2 (+)");
                    assertThat(position.number(Field.FTE)).isEqualTo(3);
                });
        assertThat(Reading.kinds(result)).contains(ProblemKind.OPEN_POSTS);
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
