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
}
