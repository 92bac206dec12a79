package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Seven positions and six people in two tables: position 4 has two holders, Bo holds 2 and 6, nobody ever held 3, and
 * who held 7 has left. By hand that is eight positions on three layers, two of them vacant.
 */
final class PostsAndPeople {
    static final List<List<String>> POSTS = List.of(
            List.of("1", "Chief", "", "11"),
            List.of("2", "Head A", "1", "12"),
            List.of("3", "Head B", "1", ""),
            List.of("4", "Clerk", "2", "13;14"),
            List.of("5", "Clerk", "2", "15"),
            List.of("6", "Rep", "3", "12"),
            List.of("7", "Rep", "3", "16"));
    static final List<List<String>> PEOPLE = List.of(
            List.of("11", "Ann", "1", ""),
            List.of("12", "Bo", "2", ""),
            List.of("13", "Cid", "4", ""),
            List.of("14", "Dan", "4", ""),
            List.of("15", "Eve", "5", ""),
            List.of("12", "Bo", "6", ""),
            List.of("16", "Fay", "7", "2024-01-31"));

    private PostsAndPeople() {}

    static ReadResult read(String posts, String people) {
        return read(posts, people, Reading.OPTIONS);
    }

    static ReadResult read(String posts, String people, ReadOptions options) {
        return ChartReader.read(List.of(Reading.input("one.csv", posts), Reading.input("two.csv", people)), options);
    }

    /** The positions without their holders, ids with a prefix. */
    static String posts(String header, String prefix, boolean holders) {
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

    static String people(String header, String prefix, boolean positions) {
        return PEOPLE.stream()
                .map(one -> String.join(",", one.get(0), one.get(1), positions ? prefix + one.get(2) : "", one.get(3)))
                .map(line -> positions ? line : line.replace(",,", ","))
                .distinct()
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    static void assertIsTheChart(ReadResult result, ProblemKind... more) {
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

    static List<String> names(ReadResult result) {
        return result.chart()
                .positions()
                .map(Position::name)
                .filter(name -> name != null && !name.isEmpty())
                .sorted()
                .toList();
    }

    static ReadResult read(List<String> tables) {
        List<Input> inputs = new ArrayList<>();
        tables.forEach(table -> inputs.add(Reading.input("t" + inputs.size() + ".csv", table)));
        return ChartReader.read(inputs, Reading.OPTIONS);
    }
}
