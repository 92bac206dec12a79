package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People as columns, and a row for each value of a person. */
class OtherShapesTest {
    private static final String CHART = """
            1
              2
                4
              3
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee ID;1;2;3;4\nName;Ann;Bob;Cyd;Dan\nManager ID;;1;1;2\n",
                ";Person A;Person B;Person C;Person D\nName;Ann;Bob;Cyd;Dan\nPersonalnummer;1;2;3;4\nVorgesetzter;;1;1;2\n",
                "Matricule;1;2;3;4\nResponsable;;1;1;2\nNom;Ann;Bob;Cyd;Dan\nService;Board;Sales;Law;Sales\n",
                "社員番号;1;2;3;4\n氏名;Ann;Bob;Cyd;Dan\n上司;;1;1;2\n"
            })
    void peopleAsColumns(String csv) {
        ReadResult result = Reading.of(csv);
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().getPosition("4").name()).isEqualTo("Dan");
        assertThat(result.notes()).anyMatch(note -> note.contains("people are columns"));
    }

    @ParameterizedTest
    @CsvSource({
        "id,attribute,value,name,manager",
        "Entity,Property,Value,Full Name,Manager",
        "Employee ID,Property,Content,Full Name,Reports To",
        "Personalnummer,Feld,Inhalt,Name,Vorgesetzter",
        "Matricule,Champ,Valeur,Nom,Responsable"
    })
    void aRowForEachValue(String id, String which, String value, String name, String manager) {
        ReadResult result = Reading.of(
                (String.join(",", id, which, value) + """

                1,NAME,Ann
                2,NAME,Bob
                2,MANAGER,1
                3,MANAGER,1
                3,NAME,Cyd
                4,NAME,Dan
                4,MANAGER,2
                """).replace("NAME", name).replace("MANAGER", manager));
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.chart().getPosition("4").name()).isEqualTo("Dan");
        assertThat(result.notes()).anyMatch(note -> note.contains("a row for each value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // somebody has two managers; nothing says manager; no people as columns
                "id,attribute,value\n1,name,Ann\n2,name,Bob\n2,manager,1\n2,manager,3\n3,name,Cyd\n",
                "id,attribute,value\n1,name,Ann\n2,name,Bob\n2,age,1\n3,name,Cyd\n3,age,1\n",
                "Manager;Team;Place;Size;Pay\nAnn;A;X;3;4\nBob;B;Y;4;5\nCyd;C;Z;5;6\n"
            })
    void whatIsNotSureIsRefused(String csv) {
        assertThatThrownBy(() -> Reading.of(csv)).isInstanceOf(RuntimeException.class);
    }
}
