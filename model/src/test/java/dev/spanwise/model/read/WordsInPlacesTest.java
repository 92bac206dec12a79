package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind names and numbers, and what pay is for, under headers of their own. */
class WordsInPlacesTest {
    private static ReadResult withName(String behind) {
        return Reading.of("Name;Manager;Title\nIda;;CEO\nBen;Ida;CFO\nUta (" + behind + ");Ben;Clerk\nSol;Ben;Clerk\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terminated", "ausgeschieden", "licencié", "dado de baja", "退職"})
    void whoIsCalledGoneBehindTheNameHasLeft(String gone) {
        ReadResult result = withName(gone);
        assertThat(result.chart().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"former CFO", "Retired Officers", "she/her", "Left Bank"})
    void otherWordsThereSayNothing(String other) {
        ReadResult result = withName(other);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"On Leave", "Elternzeit", "congé parental", "休職中"})
    void whoIsOnLeaveIsThere(String leave) {
        ReadResult result = withName(leave);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart()
                        .positions()
                        .filter(one -> one.is(Flag.ON_LEAVE))
                        .count())
                .isEqualTo(1);
    }

    /** 120,000 + 12 × 5,000 + 20 × 2,080 = 221,600. */
    @ParameterizedTest
    @CsvSource({
        "Period, Annual, Monthly, Hourly",
        "Per, year, month, hour",
        "Zeitraum, Jahr, Monat, Stunde",
        "Période, an, mois, heure"
    })
    void whatPayIsForIsReadRowByRow(String header, String year, String month, String hour) {
        ReadResult result = Reading.of("ID;Name;Manager ID;Salary;" + header + "\n1;Ida;;120000;" + year
                + "\n2;Ben;1;5000;" + month + "\n3;Uta;1;20;" + hour + "\n");
        assertThat(result.chart()
                        .positions()
                        .mapToDouble(one -> one.number(Field.SALARY))
                        .sum())
                .isEqualTo(221_600);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.OTHER_PAY_PERIOD, ProblemKind.OTHER_PAY_PERIOD);
    }

    /** Everybody may be paid once a month what is said for a year. */
    @Test
    void onePeriodForAllMayBeThatOfThePayments() {
        ReadResult result =
                Reading.of("ID;Name;Manager ID;Salary;Payment\n1;Ida;;120000;Monthly\n2;Ben;1;50000;Monthly\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(120_000);
    }

    /** Behind the name of a person stands that she has left, or is away. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uta Au (left 2025)               | left
            Uta Au [terminated]              | left
            Uta Au - ausgeschieden           | left
            Uta Au (inactive since 2024-05-01) | left
            Uta Au \u2013 retraité             | left
            Uta Au [odešla od 1.3.2025]      | left
            Uta Au - ruhend                  | on leave
            Uta Au [Elternzeit seit 01.02.2026] | on leave
            (LOA) Uta Au | on leave
            Uta Au (on leave)                | on leave
            Uta Au - Rot                     |
            Uta Au [T]                       |
            Uta Au-Left                      |
            Uta Left                         |
            Uta Au (Ruhr)                    |
            """)
    void whatStandsBehindANameIsRead(String name, @Nullable String said) {
        ReadResult result = Reading.of("Name,Manager,Title\nIda,,CEO\nBen,Ida,CFO\n" + name + ",Ben,Clerk\n");
        assertThat(result.chart().size()).isEqualTo("left".equals(said) ? 2 : 3);
        assertThat(result.chart().positions().anyMatch(one -> one.is(Flag.ON_LEAVE)))
                .isEqualTo("on leave".equals(said));
    }

    @ParameterizedTest
    @CsvSource({"Ft", "Kč", "zł", "kr", "kr.", "руб."})
    void currenciesBehindTheNumber(String currency) {
        ReadResult result = Reading.of(
                "ID;Name;Manager ID;Salary\n1;Ida;;1 200 000 " + currency + "\n2;Ben;1;900 000 " + currency + "\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(1_200_000);
    }
}
