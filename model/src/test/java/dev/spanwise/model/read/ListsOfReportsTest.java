package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row for each manager, whose reports stand in one cell and mostly have no row of their own. */
class ListsOfReportsTest {
    @ParameterizedTest
    @CsvSource({
        "Manager,Direct Reports",
        "Leader,Team",
        "Führungskraft,Mitarbeiter",
        "Responsable,Équipe",
        "Jefe,Subordinados",
        "上司,部下",
        "Name,Reports"
    })
    void everybodyWhoIsListedHasAPlace(String manager, String list) {
        for (String sign : new String[] {"; ", "|", "\n", ", "}) {
            ReadResult result = Reading.of((manager + "," + list + """

                    Ann,"Bob,Cyd"
                    Bob,"Dan,Eve,Fay"
                    Cyd,"Gus"
                    """)
                    .replace("Bob,Cyd", "Bob" + sign + "Cyd")
                    .replace("Dan,Eve,Fay", "Dan" + sign + "Eve" + sign + "Fay"));
            assertThat(Reading.drawing(result)).isEqualTo("""
                    Ann
                      Bob
                        Dan
                        Eve
                        Fay
                      Cyd
                        Gus
                    """);
            assertThat(result.notes()).anyMatch(note -> note.contains("\"" + list + "\" lists who reports"));
        }
    }

    @Test
    void whatElseIsSaidOfManagersStaysWithThem() {
        ReadResult result = Reading.of("""
                Manager Name;Title;Reports
                Ann;Chief;Bob, Cyd
                Bob;Head of Sales;Dan, Eve
                """);
        assertThat(result.chart().size()).isEqualTo(5);
        assertThat(result.chart().getPosition("Bob").text(Field.TITLE)).isEqualTo("Head of Sales");
    }

    /** Nobody who is listed leads anybody who is: projects and skills make no chart. */
    @ParameterizedTest
    @ValueSource(strings = {"Skills", "Team", "Members"})
    void listsThatLeadToNoRowAreNoReports(String list) {
        ReadResult result = Reading.of("Employee ID;Name;Manager ID;" + list + """

                1;Ann;;Java, Go
                2;Bob;1;Welding, Milling
                3;Cyd;1;French
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                  3
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "Manager,Report 1,Report 2,Report 3",
        "Führungskraft,Mitarbeiter 1,Mitarbeiter 2,Mitarbeiter 3",
        "Name,Direct Report 1,Direct Report 2,Direct Report 3",
        "Responsable,N-1 (1),N-1 (2),N-1 (3)",
        "Leader,member1,member2,member3"
    })
    void aColumnForEachReport(String manager, String first, String second, String third) {
        ReadResult result = Reading.of(String.join(",", manager, first, second, third) + """

                Ann,Bob,Cyd,
                Bob,Dan,Eve,Fay
                Cyd,Gus,,
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                Ann
                  Bob
                    Dan
                    Eve
                    Fay
                  Cyd
                    Gus
                """);
    }
}
