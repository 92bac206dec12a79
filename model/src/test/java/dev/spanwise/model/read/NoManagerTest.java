package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for nobody that are put together make no position, and words beside codes explain them. */
class NoManagerTest {
    @ParameterizedTest
    @CsvSource({
        "Manager,Aucun manager",
        "Vorgesetzter,Keine Führungskraft",
        "Jefe,Sin jefe asignado",
        "Supervisor,No supervisor assigned",
        "Responsabile,Nessun responsabile",
        "Nadřízený,Bez nadřízeného",
        "Manager,none (no line manager)",
        "Manager,false",
        "Manager,(blank)",
        "Vorgesetzter,(Leer)",
        "Jefe,(en blanco)",
        "上司,(空白)"
    })
    void theTopHasNobodyAboveIt(String header, String nobody) {
        ReadResult result = Reading.of("Name;" + header + """

                Ann;NOBODY
                Bob;Ann
                Cyd;Bob
                """.replace("NOBODY", nobody));
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Employment Status,Employment Status Text,3,0,Active,Withdrawn",
        "Status,Status Description,1,4,Employed,Terminated",
        "Statuscode,Status,10,20,aktiv,ausgeschieden",
        "Situación,Situación (texto),01,09,Activo,Baja"
    })
    void whatTheTextSaysIsNotAskedOfTheCode(
            String status, String text, String stays, String gone, String active, String left) {
        ReadResult result = Reading.of(String.join(";", "Employee ID", "Name", "Manager ID", status, text)
                + """

                1;Ann;;STAYS;ACTIVE
                2;Bob;1;STAYS;ACTIVE
                3;Cyd;1;STAYS;ACTIVE
                4;Dan;2;GONE;LEFT
                """.replace("STAYS", stays)
                        .replace("GONE", gone)
                        .replace("ACTIVE", active)
                        .replace("LEFT", left));
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
        assertThat(result.notes()).noneMatch(note -> note.contains("codes that nothing explains"));
    }
}
