package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second column for who holds a position is told: whether it names more people or spells the same ones otherwise. */
class FurtherHoldersTest {
    private static ReadResult read(String first, String second) {
        return Reading.of("Position ID;Title;Parent Position;" + first + ";" + second
                + "\nP1;CEO;;Ida Ahn;\nP2;CFO;P1;Ben Moor;Bea Kurz\nP3;Clerk;P2;Cleo Nart;Cleo Nart"
                + "\nP4;Plant;P1;Dirk Olm;vacant\nP5;Shift;P4;Eva Pult;Uwe Rast\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Incumbent,Incumbent 2",
        "Incumbent 1,Incumbent2",
        "Employee Name,Employee Name (2)",
        "Post Holder,Second Post Holder",
        "Employee,Employee",
        "Stelleninhaber,Stelleninhaber 2",
        "Stelleninhaber,Weitere Stelleninhaber",
        "Mitarbeiter,Zweiter Mitarbeiter",
        "Titulaire,Titulaire n° 2",
        "Titulaire,Deuxième titulaire",
        "Titular,Otro titular",
        "Name 1,Name 2"
    })
    void areTold(String first, String second) {
        assertThat(read(first, second).notes())
                .singleElement()
                .asString()
                .startsWith("\"" + (first.equals(second) ? second + " #5" : second) + "\" was not read: in 2 rows it")
                .contains("for example \"Bea Kurz\" in row 3.");
    }

    @ParameterizedTest
    @CsvSource({"Name,Second Name", "Name,Other Names", "Incumbent,Comment 2", "Name,Address 2", "Name,Name of the unit"
    })
    void otherColumnsAreNot(String first, String second) {
        assertThat(read(first, second).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nombre,Primer apellido,Segundo apellido", "First Name,Last Name,Last Name 2"})
    void norIsASecondSurname(String first, String last, String second) {
        assertThat(Reading.of("ID,Manager ID," + first + "," + last + "," + second
                                + "\n1,,Ida,Ahn,Bosch\n2,1,Ben,Moor,Pla\n3,1,Uta,Au,Roca\n")
                        .notes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Supervisor,Supervisor 2",
        "Manager ID,Manager ID 2",
        "Reports To,Reports To (2)",
        "Vorgesetzter,Vorgesetzter 2",
        "Vorgesetzter,Weiterer Vorgesetzter",
        "Responsable,Responsable 2",
        "Jefe,Otro jefe",
        "Esimies,Esimies 2"
    })
    void furtherManagersAreToldToo(String first, String second) {
        ReadResult result = Reading.of("ID;Name;" + first + ";" + second
                + "\n1;Ida Ahn;;\n2;Ben Moor;1;\n3;Uta Au;2;1\n4;Sol Ek;2;1\n5;Eva Ott;1;\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n  5\n");
        assertThat(result.notes())
                .containsExactly("\"" + second + "\" was not read: in 2 rows it names a manager besides \"" + first
                        + "\", for example \"1\" in row 4. If these are dotted lines, say --map dotted-manager=\""
                        + second + "\".");
    }

    @ParameterizedTest
    @CsvSource({"N+1,N+2", "Manager,Manager Name", "Manager,Manager since"})
    void otherColumnsOfManagersAreNot(String first, String second) {
        ReadResult result = Reading.of("ID;Name;" + first + ";" + second
                + "\n1;Ida Ahn;;\n2;Ben Moor;Ida Ahn;\n3;Uta Au;Ben Moor;Ida Ahn\n4;Sol Ek;Ben Moor;Ida Ahn\n");
        assertThat(result.notes()).noneMatch(note -> note.contains("was not read"));
    }
}
