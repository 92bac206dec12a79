package dev.spanwise.model.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Whitespace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordColumnsTest {
    private static final String[] CELLS = {
        "",
        " ",
        "a",
        "Zoë",
        "12345678",
        "123456789",
        "\"q\"",
        "\"a,b\"",
        "\"a\nb\"",
        "\"a\r\nb\"",
        "\"\"",
        "\"say \"\"x\"\"\"",
        " \"padded\" ",
        "\t",
        "\u00A0",
        "\u3000",
        "5\" pipe",
        "社員番号",
        "a longer text, quoted not".replace(",", ";"),
        "\"x,\n,y\""
    };

    private List<Integer> strayLines = List.of();
    private Grid read = new Grid("t.csv", Limits.UPLOAD);

    /** The library reads the same cells, whatever the blocks are cut to. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40, 300, 1 << 16})
    void randomTablesAreReadAsTheLibraryReadsThem(int blockSize) throws IOException {
        SplittableRandom random = new SplittableRandom(blockSize);
        for (int round = 0; round < 300; round++) {
            String text = randomTable(random, random.nextInt(1, 7));
            assertThat(cells(text, blockSize, 0)).as(text).isEqualTo(cellsByLibrary(text));
            assertThat(strayLines).isEmpty();
        }
    }

    private static String randomTable(SplittableRandom random, int columns) {
        StringBuilder text = new StringBuilder();
        String lineBreak = new String[] {"\n", "\r\n", "\r"}[random.nextInt(3)];
        int rows = random.nextInt(1, 30);
        for (int row = 0; row < rows; row++) {
            int width = random.nextInt(6) == 0 ? random.nextInt(1, columns + 2) : columns;
            for (int column = 0; column < width; column++) {
                text.append(column == 0 ? "" : ",").append(CELLS[random.nextInt(CELLS.length)]);
            }
            text.append(row == rows - 1 && random.nextBoolean() ? "" : lineBreak);
        }
        return text.toString();
    }

    /** First only different texts, for longer than a block stops looking for equal ones, then the same again in another order. */
    @ParameterizedTest
    @ValueSource(ints = {5_000, 1 << 16})
    void equalTextsHaveOneNumberHoweverLateTheyComeAgain(int blockSize) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 3_000; row++) {
            int person = row * 7 % 600;
            text.append('p')
                    .append(person)
                    .append(row % 5 == 0 ? ", ," : ",x,")
                    .append(row % 3)
                    .append('\n');
        }
        assertThat(cells(text.toString(), blockSize, 0)).isEqualTo(cellsByLibrary(text.toString()));
        assertThat(read.texts(0).size()).isEqualTo(600);
        for (int row = 600; row < 3_000; row++) {
            assertThat(read.code(row, 0)).isEqualTo(read.code(row - 600, 0));
        }
    }

    private List<List<String>> cells(String text, int blockSize, int usualWidth) throws IOException {
        Dialect dialect = new Dialect(',', '"');
        Grid grid = new Grid("t.csv", Limits.UPLOAD);
        read = grid;
        RecordColumns columns = new RecordColumns("t.csv", grid, dialect, Limits.UPLOAD, usualWidth, 1);
        columns.read(new RecordSource(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "t.csv",
                dialect,
                Limits.UPLOAD,
                false,
                blockSize));
        strayLines = columns.strayLines();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            assertThat(grid.line(row)).isEqualTo(row + 1);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.width(row); column++) {
                cells.add(grid.cell(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<String>> cellsByLibrary(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                List<String> cells = new ArrayList<>();
                row.getFields().forEach(cell -> cells.add(Whitespace.isBlank(cell) ? "" : cell));
                while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                    cells.remove(cells.size() - 1);
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 1 << 16})
    void aQuoteThatIsNeverClosedSwallowsNothing(int blockSize) throws IOException {
        assertThat(cells("id,name\n1,\"Ann\n2,Bob\n3,\"Cy, Jr\"\n4,Di\n", blockSize, 2))
                .containsExactly(
                        List.of("id", "name"),
                        List.of("1", "\"Ann"),
                        List.of("2", "Bob"),
                        List.of("3", "Cy, Jr"),
                        List.of("4", "Di"));
        assertThat(strayLines).containsExactly(2);
    }

    @Test
    void twoStrayQuotesDoNotMakeOneCellOfTheRowsBetween() throws IOException {
        assertThat(cells("1,\"Ann,x\n2,Bob,x\n3,Cy\",x\n4,Di,x\n", 1 << 16, 3))
                .containsExactly(
                        List.of("1", "\"Ann", "x"),
                        List.of("2", "Bob", "x"),
                        List.of("3", "Cy\"", "x"),
                        List.of("4", "Di", "x"));
        assertThat(strayLines).containsExactly(1);
    }

    @Test
    void aQuoteInTheLastRowIsToldToo() throws IOException {
        assertThat(cells("1,Ann,x\n2,\"Bob,x", 1 << 16, 3))
                .containsExactly(List.of("1", "Ann", "x"), List.of("2", "\"Bob", "x"));
        assertThat(strayLines).containsExactly(2);
    }

    @Test
    void unescapedQuotesWithinACellLeaveTheRowEven() throws IOException {
        assertThat(cells("1,\"Ann \"Annie\" Lee, Jr\",x\n2,\"Bob\" Ray,x\n", 1 << 16, 3))
                .containsExactly(List.of("1", "Ann \"Annie\" Lee, Jr", "x"), List.of("2", "\"Bob\" Ray", "x"));
        assertThat(strayLines).containsExactly(1, 2);
    }

    @Test
    void aNoteOfSeveralLinesStaysOneCell() throws IOException {
        assertThat(cells("1,Ann,\"moved,\nthen back, to\nLyon\"\n2,Bob,x\n", 1 << 16, 3))
                .containsExactly(List.of("1", "Ann", "moved,\nthen back, to\nLyon"), List.of("2", "Bob", "x"));
        assertThat(strayLines).isEmpty();
    }

    @Test
    void oneWideRowDoesNotMakeAllOthersWide() {
        Limits limits = new Limits(100_000, 1_000_000, 1_000, 100, 10, 10, Duration.ofMinutes(1));
        String text = "\n".repeat(5_000) + "x,".repeat(900);
        Grid grid = new Grid("t.csv", limits);
        Dialect dialect = new Dialect(',', '"');
        RecordColumns columns = new RecordColumns("t.csv", grid, dialect, limits, 0, 1);
        RecordSource source = new RecordSource(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "t.csv",
                dialect,
                limits,
                false,
                1 << 16);
        assertThatThrownBy(() -> columns.read(source))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("more cells than are read");
    }
}
