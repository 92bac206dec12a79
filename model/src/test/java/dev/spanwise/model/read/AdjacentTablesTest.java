package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables beside each other in one sheet. */
class AdjacentTablesTest {
    private static final String DRAWING = "Ann\n  Bob\n    Dan\n    Eve\n  Cyd\n    Fay\n";

    @ParameterizedTest
    @CsvSource({"Name,Manager", "Mitarbeiter,Vorgesetzter", "Nom,Responsable", "Nombre,Jefe directo"})
    void arePutTogether(String name, String manager) {
        String two = """
                NAME;MANAGER;;NAME;MANAGER
                Ann;;;Dan;Bob
                Bob;Ann;;Eve;Bob
                Cyd;Ann;;Fay;Cyd
                """;
        String three = """
                NAME;MANAGER;NAME;MANAGER;NAME;MANAGER
                Ann;;Cyd;Ann;Eve;Bob
                Bob;Ann;Dan;Bob;Fay;Cyd
                """;
        for (String sheet : new String[] {two, three}) {
            ReadResult result = Reading.of(sheet.replace("NAME", name).replace("MANAGER", manager));
            assertThat(Reading.drawing(result).lines().sorted())
                    .containsExactlyElementsOf(DRAWING.lines().sorted().toList());
            assertThat(result.notes())
                    .anyMatch(note -> note.contains("tables stand beside each other (\"" + name + "\", \"" + manager));
        }
    }

    /** A name and a number that come twice are somebody and the manager. */
    @Test
    void aPersonAndTheManagerAreOneTable() {
        ReadResult result = Reading.of("""
                Name,ID,Name,ID
                Ann,1,,
                Bob,2,Ann,1
                Cyd,3,Ann,1
                Dan,4,Bob,2
                """);
        assertThat(result.chart().size()).isEqualTo(4);
    }
}
