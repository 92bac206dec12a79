package dev.spanwise.model.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.detect.TableReader;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.PasswordSource;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.TableOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many columns make little more work than few: what costs most is done for the columns that can be meant alone. */
class WorkOfColumnsTest {
    private static final int ROLES = 5; // id, name, address, title, department

    @ParameterizedTest
    @CsvSource({"12,200", "38,444", "120,100"})
    void spellingIsOverlookedForWhatNamesPeopleAlone(int columns, int rows) {
        Table table = table(columns, rows);
        List<Columns> known = List.of(RoleFinder.find(table, Map.of()));
        CandidateColumns candidates = new CandidateColumns(List.of(table), known, new Keys(List.of(table), known));
        assertThat(candidates.others(0, List.of())).isEmpty();
        assertThat(candidates.tried()).isBetween(1, columns * ROLES);
    }

    @ParameterizedTest
    @CsvSource({"38,444"})
    void whereTheManagerIsClearNothingElseIsTriedBeyondItsSpelling(int columns, int rows) {
        Table table = table(columns, rows);
        List<Columns> known = List.of(RoleFinder.find(table, Map.of()));
        CandidateColumns candidates = new CandidateColumns(List.of(table), known, new Keys(List.of(table), known));
        candidates.others(0, List.of(), false);
        assertThat(candidates.tried()).isZero();
    }

    /** Numbers, codes and words by chance beside an id and a name. */
    private static Table table(int columns, int rows) {
        Random random = new Random(17);
        StringBuilder csv = new StringBuilder("Nr,Full Name,Job Title");
        for (int column = 3; column < columns; column++) {
            csv.append(",x").append(column);
        }
        for (int row = 0; row < rows; row++) {
            csv.append("\n%d,First%d Last%d,Job %d".formatted(row + 1000, row, row, row % 7));
            for (int column = 3; column < columns; column++) {
                csv.append(",w").append(random.nextInt(rows)).append(" of ").append(random.nextInt(900));
            }
        }
        Content content = new Content(
                Input.bytes("people.csv", csv.append('\n').toString().getBytes(StandardCharsets.UTF_8)),
                Limits.GENEROUS,
                ProgressListener.NONE,
                PasswordSource.NONE);
        return TableFinder.find(
                        TableReader.read(content, TableOptions.DISCOVER, 0).get(0), 0)
                .table();
    }
}
