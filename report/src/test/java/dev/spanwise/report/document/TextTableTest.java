package dev.spanwise.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    private static final Numbers NUMBERS = new Numbers(Locale.ENGLISH);

    @Test
    void alignsFiguresToTheRightAndGivesBarsTheRoomThatIsLeft() {
        Table table = new Table(
                "",
                List.of(Column.text("Layer"), Column.figure("Positions"), Column.bar()),
                List.of(
                        List.of(Cell.of("L1"), NUMBERS.whole(1), Cell.bar(0.001)),
                        List.of(Cell.of("L2"), NUMBERS.whole(1040), Cell.bar(1)),
                        List.of(Cell.of("L3"), NUMBERS.whole(520), Cell.bar(0.5))));

        assertThat(drawn(table, 40)).isEqualTo("""
            Layer  Positions
            ────────────────────────────────────────
            L1             1  ▏
            L2         1,040  ██████████████████████
            L3           520  ███████████
            """);
    }

    @Test
    void wrapsTextsWhereTheScreenIsNarrow() {
        Table table = new Table(
                "",
                List.of(Column.text("Rule"), Column.text("Next step")),
                List.of(
                        List.of(Cell.of("too-narrow"), Cell.of("Give the team to the manager above, or merge it.")),
                        List.of(Cell.of("too-wide"), Cell.of("Split it."))));

        assertThat(drawn(table, 40)).isEqualTo("""
            Rule        Next step
            ────────────────────────────────────────
            too-narrow  Give the team to the manager
                        above, or merge it.
            too-wide    Split it.
            """);
    }

    @Test
    void keepsColumnsStraightWithWideCharacters() {
        Table table = new Table(
                "",
                List.of(Column.text("Department"), Column.figure("Positions")),
                List.of(List.of(Cell.of("人事部"), NUMBERS.whole(7)), List.of(Cell.of("Legal 👩‍⚖️"), NUMBERS.whole(12))));

        assertThat(drawn(table, 40)).isEqualTo("""
            Department  Positions
            ─────────────────────
            人事部              7
            Legal 👩‍⚖️           12
            """);
    }

    @Test
    void tellsATableOfTooManyFiguresInParts() {
        List<Column> columns = IntStream.rangeClosed(0, 8)
                .mapToObj(i -> i == 0 ? Column.text("Layer") : Column.figure("Dept " + i))
                .toList();
        List<Cell> row = IntStream.rangeClosed(0, 8)
                .mapToObj(i -> i == 0 ? Cell.of("L1") : NUMBERS.whole(i))
                .toList();

        assertThat(drawn(new Table("", columns, List.of(row)), 40)).isEqualTo("""
            Layer  Dept 1  Dept 2  Dept 3  Dept 4
            ─────────────────────────────────────
            L1          1       2       3       4

            Layer  Dept 5  Dept 6  Dept 7  Dept 8
            ─────────────────────────────────────
            L1          5       6       7       8
            """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 160})
    void neverExceedsTheScreen(int width) {
        Table table = new Table(
                "",
                List.of(Column.text("A"), Column.text("B"), Column.figure("C"), Column.bar()),
                List.of(
                        List.of(
                                Cell.of("a-single-word-of-more-than-forty-characters-without-a-break"),
                                Cell.of("many short words that can be wrapped wherever the screen asks for it to be"),
                                NUMBERS.whole(1_000_000),
                                Cell.bar(1)),
                        List.of(Cell.of("部門部門部門部門部門部門部門部門部門"), Cell.EMPTY, Cell.EMPTY, Cell.bar(0.3))));

        List<String> lines = new TextTable(new Screen(width, false)).lines(table);

        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void coloursDoNotMoveColumns() {
        Table table = new Table(
                "",
                List.of(Column.text("Span"), Column.figure("Managers")),
                List.of(List.of(
                        Cell.of("1").with(Tone.NARROW), NUMBERS.whole(12).with(Tone.STRONG))));

        List<String> coloured = new TextTable(new Screen(80, true)).lines(table);
        List<String> plain = new TextTable(new Screen(80, false)).lines(table);

        assertThat(coloured.get(2)).contains("\u001b[38;5;166m1\u001b[0m");
        assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .isEqualTo(plain);
    }

    private static String drawn(Table table, int width) {
        return String.join("\n", new TextTable(new Screen(width, false)).lines(table)) + "\n";
    }
}
