package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pivot tables add up the groups within others, and name the sums after the groups. */
class GroupTotalsTest {
    private static final String LEVELS = """
            Level 1;Level 2;Level 3;Title;Salary
            Ida;;;CEO;200000
            Ida;Ben;;CFO;150000
            Ida;Ben;Uta;Clerk;50000
            Ida;%s;;;200000
            Ida;Sol;;COO;120000
            Ida;Sol;Kim;Fitter;40000
            Ida;%s;;;160000
            """;

    @ParameterizedTest
    @CsvSource({
        "Ben Total, Sol Total",
        "Ben Ergebnis, Sol Ergebnis",
        "Total Ben, Total Sol",
        "Suma Ben, Suma Sol",
        "Ben — suma, Sol — suma",
        "Ben Toplamı, Sol Toplamı",
        "Ben 集計, Sol 集計",
        "Somma Ben, Somma Sol"
    })
    void areNoPeopleOfALevel(String ofBen, String ofSol) {
        ReadResult result = Reading.of(LEVELS.formatted(ofBen, ofSol));
        assertThat(Reading.drawing(result)).isEqualTo("Ida\n  Ben\n    Uta\n  Sol\n    Kim\n");
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(2);
        assertThat(result.chart()
                        .positions()
                        .mapToDouble(one -> one.number(Field.SALARY))
                        .sum())
                .isEqualTo(560_000); // 200 + 150 + 50 + 120 + 40 thousand
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Total", "Ida Ergebnis", "Total Ida"})
    void areNoRowsOfAManager(String ofIda) {
        ReadResult result = Reading.of("Area;Manager;Name;Pay\nHQ;;Ida;100000\nHQ;Ida;Ben;50000\nHQ;Ida;Uta;50000\nHQ;"
                + ofIda + ";;100000\n");
        assertThat(Reading.drawing(result)).isEqualTo("Ida\n  Ben\n  Uta\n");
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(1);
    }

    /** There is no group Jean. */
    @Test
    void somebodyCalledTotalIsThere() {
        ReadResult result = Reading.of(LEVELS.formatted("Jean Total", "Ann Summa"));
        assertThat(Reading.drawing(result))
                .isEqualTo("Ida\n  Ben\n    Uta\n  Jean Total\n  Sol\n    Kim\n  Ann Summa\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vacant", "N.N.", "à pourvoir", "unbesetzt"})
    void aVacancyOfALevelHasATitle(String word) {
        ReadResult result = Reading.of("Level 1;Level 2;Level 3;Title\nIda;;;CEO\nIda;Ben;;CFO\nIda;" + word
                + ";;COO\nIda;" + word + ";Kim;Fitter\n");
        assertThat(result.chart().size()).isEqualTo(4);
        List<String> vacant = result.chart()
                .positions()
                .filter(one -> one.is(Flag.VACANT))
                .map(Position::title)
                .toList();
        assertThat(vacant).containsExactly("COO");
    }

    @ParameterizedTest
    @CsvSource({
        "Monatslohn, 10000",
        "Bruttomonatslohn, 10000",
        "Jahreslohn, 120000",
        "Annualized Base, 120000",
        "Bruttolohn, 120000"
    })
    void wagesArePay(String header, double pay) {
        ReadResult result =
                Reading.of("Nr;Name;Vorgesetzter;" + header + "\n1;Ida;;" + pay + "\n2;Ben;1;" + pay + "\n");
        assertThat(result.chart().getPosition("1").number(Field.SALARY)).isEqualTo(120_000);
    }
}
