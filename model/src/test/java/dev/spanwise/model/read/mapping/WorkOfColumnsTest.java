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
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** People by chance in 22 columns: each may point to each other one, and none would make a chart. */
    @Test
    void columnsThatShareTheirValuesAreLookedAtAsTheyAreWritten() {
        Table table = sharing(new Random(5), 444, 22, row -> "Q" + row);
        List<Columns> known = List.of(RoleFinder.find(table, Map.of()));
        CandidateColumns candidates = new CandidateColumns(List.of(table), known, new Keys(List.of(table), known));
        assertThat(candidates.others(0, List.of(), false)).isEmpty();
        assertThat(candidates.readThoroughly()).isZero();
    }

    /** What is spared where the manager is known would have made no chart. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWouldMakeAChartIsFoundAllTheSame(int seed) {
        Random random = new Random(seed);
        Table table = sharing(random, 30, 4, row -> row == 0 ? "" : "P" + random.nextInt(row));
        List<Columns> known = List.of(RoleFinder.find(table, Map.of()));
        CandidateColumns candidates = new CandidateColumns(List.of(table), known, new Keys(List.of(table), known));
        List<String> all = charts(candidates.others(0, List.of(), true));
        assertThat(all).isNotEmpty();
        assertThat(charts(candidates.others(0, List.of(), false))).isEqualTo(all);
    }

    private static List<String> charts(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::resolvesAsATree)
                .map(candidate -> candidate.reference().columnName() + " "
                        + candidate.reference().keys().header() + " " + candidate.score())
                .toList();
    }

    /** People named P0, P1, ... in some columns by chance, the last of which says what is asked for. */
    private static Table sharing(Random random, int rows, int columns, IntFunction<String> last) {
        StringBuilder csv = new StringBuilder("Nr");
        for (int column = 0; column <= columns; column++) {
            csv.append(",x").append(column);
        }
        for (int row = 0; row < rows; row++) {
            csv.append("\nP").append(row);
            for (int column = 0; column < columns; column++) {
                csv.append(",P").append(random.nextInt(rows));
            }
            csv.append(',').append(last.apply(row));
        }
        return table(csv.append('\n').toString());
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
        return table(csv.append('\n').toString());
    }

    private static Table table(String csv) {
        Content content = new Content(
                Input.bytes("people.csv", csv.getBytes(StandardCharsets.UTF_8)),
                Limits.GENEROUS,
                ProgressListener.NONE,
                PasswordSource.NONE);
        return TableFinder.find(
                        TableReader.read(content, TableOptions.DISCOVER, 0).get(0), 0)
                .table();
    }
}
