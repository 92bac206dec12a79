package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that are filled in the first row of each group only, and columns that merely have gaps. */
class FirstRowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // a pivot table, the manager before the team
                """
                Manager,Employee,Title
                ,Ada Rask,Director
                Ada Rask,Bo Lind,Head of Sales
                ,Cem Aydin,Head of Plant
                Bo Lind,Gil Pereira,Seller
                Cem Aydin,Dora Ilves,Foreman
                Dora Ilves,Egon Nyman,Fitter
                ,Fatma Osei,Fitter
                ,Hal Quist,Fitter
                ,Ines Bauer,Fitter
                """,
                // a printed report in German, with a word for nobody
                """
                Vorgesetzter;Mitarbeiter
                Keiner;Ada Rask
                Ada Rask;Bo Lind
                ;Cem Aydin
                Bo Lind;Gil Pereira
                Cem Aydin;Dora Ilves
                Dora Ilves;Egon Nyman
                ;Fatma Osei
                ;Hal Quist
                ;Ines Bauer
                ;Jon Tran
                """,
                // spreadsheet data as JSON
                """
                [{"Responsable": null, "Salarié": "Ada Rask"},
                 {"Responsable": "Ada Rask", "Salarié": "Bo Lind"},
                 {"Responsable": null, "Salarié": "Cem Aydin"},
                 {"Responsable": "Bo Lind", "Salarié": "Gil Pereira"},
                 {"Responsable": "Cem Aydin", "Salarié": "Dora Ilves"},
                 {"Responsable": "Dora Ilves", "Salarié": "Egon Nyman"},
                 {"Responsable": null, "Salarié": "Fatma Osei"},
                 {"Responsable": null, "Salarié": "Hal Quist"},
                 {"Responsable": null, "Salarié": "Ines Bauer"}]
                """
            })
    void theManagerIsTakenFromTheRowAbove(String content) {
        ReadResult result = Reading.of(content);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(4);
        assertThat(result.chart()
                        .positions()
                        .filter(position -> position.span() > 0)
                        .count())
                .isEqualTo(4);
        assertThat(result.notes()).anyMatch(note -> note.contains("stands in the first row of each group only"));
    }

    @Test
    void departmentsBesideAreFilledDownAsWell() {
        ReadResult result = Reading.of("""
                Abteilung;Nummer;Name;Vorgesetzter
                Leitung;1;Ada;
                Verkauf;2;Bo;1
                ;3;Cem;2
                ;4;Dora;2
                Werk;5;Egon;1
                ;6;Fatma;5
                ;7;Gil;5
                """);
        assertThat(result.chart().positions().map(position -> position.text(dev.spanwise.model.Field.DEPARTMENT)))
                .containsExactlyInAnyOrder("Leitung", "Verkauf", "Verkauf", "Verkauf", "Werk", "Werk", "Werk");
        assertThat(result.notes())
                .contains(
                        "\"Abteilung\" stands in the first row of each group only: 4 rows take it from the row above.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // several tops: managers stand with each of their people
                "Manager,Name\n,Ida\n,Ben\nIda,Uta\nIda,Sol\n,Rex\n,Amy\nBen,Kim\n",
                // hardly anything is filled in
                "Name,Manager\nIda,\nBen,Ida\nUta,\nSol,\nRex,\nAmy,\nKim,\nLou,Sol\nMax,\n",
                // what is filled in would make a circle
                "Manager,Name\nBen,Ida\n,Ben\nIda,Uta\n,Sol\n,Rex\n"
            })
    void gapsAreLeftAlone(String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(result.notes()).noneMatch(note -> note.contains("first row of each group"));
    }
}
