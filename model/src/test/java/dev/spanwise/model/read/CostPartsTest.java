package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that part what somebody costs between cost centres: added up where the shares prove it, else told with the sum. */
class CostPartsTest {
    private static ReadResult read(String header, String... rowsOfBen) {
        return Reading.of(header + "\n1;Ida;;100;100;90000\n" + String.join("\n", rowsOfBen)
                + "\n3;Cleo;2;200;100;50000\n4;Dirk;1;300;100;60000\n");
    }

    private static double number(ReadResult result, Field field) {
        return result.chart().getPosition("2").number(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Employee ID;Name;Manager ID;Cost Center;Percent;Salary",
                "Employee ID;Name;Manager ID;Department;Labor Distribution;Annual Salary",
                "Personalnummer;Name;Vorgesetzter;Kostenstelle;Anteil %;Jahresgehalt",
                "Matricule;Nom;Responsable;Centre de coût;Répartition;Salaire annuel",
                "Legajo;Nombre;Jefe;Centro de costo;Distribución (%);Salario anual"
            })
    void payInTheProportionOfTheSharesIsAddedUp(String header) {
        ReadResult result = read(header, "2;Ben;1;100;40;28000", "2;Ben;1;200;60;42000");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n  4\n");
        assertThat(number(result, Field.SALARY)).isEqualTo(70_000);
        assertThat(result.chart().getPosition("2").text(Field.DEPARTMENT)).isEqualTo("200");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.COST_PARTS);
        assertThat(result.counts().leftOut(LeftOut.COST_PART)).isEqualTo(1);
        assertThat(Reading.messages(result))
                .singleElement()
                .asString()
                .endsWith("the others are none. Pay was added up for one person.");
        assertThat(result.problems().get(0).message(Locale.GERMAN))
                .endsWith("Das Entgelt wurde für eine Person zusammengezählt.");
    }

    @ParameterizedTest
    @CsvSource({"60,40", "0.6,0.4", "60%,40%", "'60,0','40,0'"})
    void payThatStandsInEachRowCountsOnce(String one, String other) {
        ReadResult result = read(
                "ID;Name;Manager ID;Cost Center;Allocation;Salary",
                "2;Ben;1;100;" + one + ";70000",
                "2;Ben;1;200;" + other + ";70000");
        assertThat(number(result, Field.SALARY)).isEqualTo(70_000);
        assertThat(Reading.messages(result)).singleElement().asString().endsWith("in full and counts once.");
    }

    @Test
    void partsOfAPostAreAddedUpWithTheirPay() {
        ReadResult result = Reading.of("""
                ID,Name,Manager ID,Cost Center,FTE,Salary
                1,Ida,,100,1,90000
                2,Ben,1,100,0.5,35000
                2,Ben,1,200,0.3,21000
                2,Ben,1,300,0.2,14000
                3,Cleo,2,200,1,50000
                """);
        assertThat(number(result, Field.FTE)).isCloseTo(1, within(1e-9));
        assertThat(number(result, Field.SALARY)).isEqualTo(70_000);
        assertThat(result.counts().leftOut(LeftOut.COST_PART)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2;Ben;1;100;60;42000, 2;Ben;1;200;30;28000, '42,000, counts; all these rows together have 70,000'",
        "2;Ben;1;100;50;35000, 2;Ben;1;200;50;35000, '35,000, counts; all these rows together have 70,000'",
        "2;Ben;1;100;60;50000, 2;Ben;1;200;40;70000, '50,000, counts; all these rows together have 120,000'",
        "2;Ben;1;100;60;42000, 2;Ben;4;200;40;28000, '42,000, counts; all these rows together have 70,000'"
    })
    void whatIsNotProvenIsToldWithItsSum(String one, String other, String told) {
        ReadResult result = read("ID;Name;Manager ID;Cost Center;Percent;Salary", one, other);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.CONFLICTING_ROWS);
        assertThat(Reading.messages(result)).singleElement().asString().contains("Its pay, " + told + ".");
    }

    @Test
    void twoPeopleOfOneIdHaveNoSum() {
        ReadResult result =
                read("ID;Name;Manager ID;Cost Center;Percent;Salary", "2;Ben;1;100;60;42000", "2;Uta;1;200;40;28000");
        assertThat(Reading.messages(result)).noneMatch(message -> message.contains("together"));
    }
}
