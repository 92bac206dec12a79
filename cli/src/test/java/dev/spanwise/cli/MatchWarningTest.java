package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where two files are matched by ids that mislead, that comes before any figure, in every format. */
class MatchWarningTest {
    private static final String NEW_IDS = "Hardly any id of one file is in the other, so that nearly everybody seems"
            + " to have joined and left. By another column 6 match, of 6: --match-by name.";
    private static final String OTHER_NAMES = "Most of those with the same id have another name in the other file, as"
            + " where rows are numbered anew: who joined, left or moved is wrong then. By another column 6 match, of"
            + " 6: --match-by name.";

    @TempDir
    Path folder;

    private String spring;
    private String renumbered;
    private String numberedAnew;

    @BeforeEach
    void write() throws IOException {
        spring = file("spring.csv", "1 2 3 4 5 6", "Ann Ash,Bo Bay,Cy Cod,Di Doe,Ed Elm,Fay Fig");
        renumbered = file("new.csv", "N1 N2 N3 N4 N5 N6", "Ann Ash,Bo Bay,Cy Cod,Di Doe,Ed Elm,Fay Fig");
        numberedAnew = file("rows.csv", "1 2 3 4 5 6", "Fay Fig,Ann Ash,Bo Bay,Cy Cod,Di Doe,Ed Elm");
    }

    @Test
    void itStandsBeforeTheFirstFigure() {
        for (String format : List.of("table", "markdown")) {
            assertThat(compare("--format", format, spring, renumbered).out().replaceAll("\\s+", " "))
                    .containsSubsequence(NEW_IDS, "Positions", "6 joined");
            assertThat(compare("--format", format, spring, numberedAnew).out().replaceAll("\\s+", " "))
                    .containsSubsequence(OTHER_NAMES, "Positions");
        }
    }

    @Test
    void itGoesToStandardErrorWhereTheResultIsForPrograms() {
        for (String format : List.of("csv", "json")) {
            assertThat(compare("--format", format, spring, renumbered).err()).contains(NEW_IDS);
        }
        assertThat(compare("-o", folder.resolve("a.md").toString(), spring, numberedAnew)
                        .err())
                .contains(OTHER_NAMES);
        assertThat(compare("--format", "json", spring, numberedAnew).out())
                .contains("\"matchBy\" : \"name\"", "\"matched\" : 6", "\"reason\" : \"other-names\"");
    }

    @Test
    void aSeriesNamesThePairItIsAbout() {
        assertThat(compare(spring, spring, numberedAnew).out().replaceAll("\\s+", " "))
                .containsSubsequence("3 dates", "spring.csv > rows.csv: " + OTHER_NAMES, "Date");
        assertThat(compare("--format", "json", spring, spring, renumbered).out())
                .containsSubsequence("\"hint\" : null", "\"hint\" : null", "\"reason\" : \"few-match\"");
    }

    @Test
    void matchedByTheNameNothingIsToBeSaid() {
        CommandRun run = compare("--match-by", "name", spring, renumbered);
        assertThat(run.out() + run.err()).doesNotContain("--match-by").contains("0 joined, 0 left");
    }

    /** The first leads the next two, who lead one more and two more. */
    private String file(String name, String ids, String names) throws IOException {
        String[] id = ids.split(" ", -1);
        String[] who = names.split(",", -1);
        int[] manager = {-1, 0, 0, 1, 2, 2};
        StringBuilder csv = new StringBuilder("id,manager,name\n");
        for (int i = 0; i < id.length; i++) {
            csv.append(id[i])
                    .append(',')
                    .append(manager[i] < 0 ? "" : id[manager[i]])
                    .append(',')
                    .append(who[i])
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), csv).toString();
    }

    private static CommandRun compare(String... arguments) {
        List<String> command = new ArrayList<>(List.of("compare", "--lang", "en"));
        command.addAll(List.of(arguments));
        return CommandRun.of(command.toArray(String[]::new));
    }
}
