package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.column.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that lists the reports of each row, beside one that names the manager. */
class ListedOtherwiseTest {
    /** Sol lists Hal, who says Tom; all others agree. */
    private static final String ONE_DIFFERS = """
            Name,Title,MANAGER,LIST
            Ida,CEO,,Ben; Sol; Tom
            Ben,VP,Ida,Eli; Fay
            Sol,VP,Ida,Gus; Hal
            Tom,VP,Ida,Jon
            Eli,Clerk,Ben,
            Fay,Clerk,Ben,
            Gus,Clerk,Sol,
            Hal,Clerk,Tom,
            Jon,Clerk,Tom,
            """;

    private static String csv(String manager, String list) {
        return ONE_DIFFERS.replace("MANAGER", manager).replace("LIST", list);
    }

    @ParameterizedTest
    @CsvSource({
        "Reports to,Supervises",
        "Vorgesetzter,Mitarbeiter",
        "Responsable,Collaborateurs",
        "Manager,Direct Reports",
        "Manager,Xyz"
    })
    void isTold(String manager, String list) {
        ReadResult result = Reading.of(csv(manager, list));
        assertThat(result.chart().getPosition("Hal").manager().orElseThrow().name())
                .isEqualTo("Tom");
        assertThat(result.notes())
                .contains("\"" + manager + "\" was taken for the manager. \"" + list
                        + "\", which lists the reports of each, says otherwise for one row of 9, for example \"Hal\"."
                        + " If that is the right one, say --map manager=\"↑ " + list + "\".");
    }

    @Test
    void canBeTakenInstead() {
        ReadResult result =
                Reading.of(csv("Reports to", "Supervises"), Reading.OPTIONS.map(ColumnRole.MANAGER, "↑ Supervises"));
        assertThat(result.chart().getPosition("Hal").manager().orElseThrow().name())
                .isEqualTo("Sol");
    }

    /** Whoever is left out of a list, or listed without a manager, differs too. */
    @Test
    void whoIsNotListedDiffersToo() {
        ReadResult result = Reading.of("""
                ID,Name,Manager ID,Manages
                1,Ida,,"2, 3"
                2,Ben,1,"5, 6"
                3,Sol,1,"7, 8"
                4,Tom,1,
                5,Eli,2,
                6,Fay,2,
                7,Gus,3,
                8,Hal,,
                """);
        assertThat(result.notes()).anyMatch(note -> note.contains("says otherwise for 2 rows of 8, for example \"4\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the same from both ends
                "Name,Reports to,Supervises\nIda,,Ben; Sol\nBen,Ida,Eli; Fay\nSol,Ida,Gus\nEli,Ben,\nFay,Ben,\nGus,Sol,\n",
                // lists of something else
                "Name,Reports to,Skills\nIda,,a; b\nBen,Ida,c; d\nSol,Ida,e\nEli,Ben,\nFay,Ben,\nGus,Sol,\n",
                "Name,Reports to,Deputies\nIda,,Eli; Gus\nBen,Ida,Sol; Ida\nSol,Ida,Ben\nEli,Ben,\nFay,Ben,\nGus,Sol,\n"
            })
    void isNotToldWhereItIsTheSameOrSomethingElse(String csv) {
        assertThat(Reading.of(csv).notes()).noneMatch(note -> note.contains("says otherwise"));
    }
}
