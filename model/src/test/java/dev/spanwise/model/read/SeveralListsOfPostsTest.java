package dev.spanwise.model.read;

import static dev.spanwise.model.read.PostsAndPeople.assertIsTheChart;
import static dev.spanwise.model.read.PostsAndPeople.people;
import static dev.spanwise.model.read.PostsAndPeople.posts;
import static dev.spanwise.model.read.PostsAndPeople.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@link PostsAndPeople} in more than two tables. */
class SeveralListsOfPostsTest {
    /** A table as two: the header with some of its lines, and with the others, columns from right to left. */
    private static List<String> halves(String table, int first) {
        List<String> lines = table.lines().toList();
        List<String> other = new ArrayList<>(List.of(lines.get(0)));
        other.addAll(lines.subList(first + 1, lines.size()));
        return List.of(
                String.join("\n", lines.subList(0, first + 1)) + "\n",
                other.stream().map(SeveralListsOfPostsTest::turned).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String turned(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        Collections.reverse(cells);
        return String.join(",", cells);
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
                                        .map(SeveralListsOfPostsTest::turned)
                                        .collect(Collectors.joining("\n")))),
                ProblemKind.JOINED_TABLES);
        assertIsTheChart(
                read(List.of(people.get(1), posts.get(1), people.get(0), posts.get(0))),
                ProblemKind.JOINED_TABLES,
                ProblemKind.JOINED_TABLES);
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
}
