package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists made by hand have the names of departments between the people: they are no people, and no tops. */
class GroupHeadingsTest {
    private static final String CHART = """
            1
              2
                4
                5
              3
                6
            """;

    @ParameterizedTest
    @CsvSource({
        "Board,Sales,Purchasing",
        "Vorstand,Vertrieb und Service,Einkauf",
        "Direction,Ventes,Achats",
        "役員,営業部,購買部"
    })
    void inAColumnOfNumbers(String first, String second, String third) {
        ReadResult result = Reading.of("Nr;Name;Title;Manager\n" + first + "\n1;Ann;Chief;\n" + second
                + "\n2;Bob;Head;1\n4;Dan;Clerk;2\n5;Eve;Clerk;2\n" + third + ";;;\n3;Cyd;Head;1\n6;Fay;Clerk;3\n");
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
        assertThat(result.counts().leftOut(LeftOut.REMARK)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sales", "Abteilung Vertrieb", "Recherche & développement"})
    void oneAmongNumbersIsEnough(String heading) {
        ReadResult result =
                Reading.of("Nr;Name;Title;Manager\n1;Ann;Chief;\n2;Bob;Head;1\n4;Dan;Clerk;2\n5;Eve;Clerk;2\n" + heading
                        + "\n3;Cyd;Head;1\n6;Fay;Clerk;3\n");
        assertThat(Reading.drawing(result)).isEqualTo(CHART);
    }

    @ParameterizedTest
    @CsvSource({"Sales,Purchasing", "Zentrale Dienste,Lager", "Ventas,Compras"})
    void severalInAColumnOfNames(String first, String second) {
        ReadResult result = Reading.of("Name,Title,Manager\nAnn Able,Chief,\n" + first
                + ",,\nBob Best,Head,Ann Able\nDan Dorn,Clerk,Bob Best\nEve Elm,Clerk,Bob Best\n" + second
                + "\nCyd Cole,Head,Ann Able\nFay Fox,Clerk,Cyd Cole\n");
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.counts().leftOut(LeftOut.REMARK)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Vacant", "Gil Gray,,Ann Able", "Open"})
    void whatMayBeAPositionStaysOne(String row) {
        ReadResult result =
                Reading.of("Name,Title,Manager\nAnn Able,Chief,\nBob Best,Head,Ann Able\nDan Dorn,Clerk,Bob Best\n"
                        + row + "\nEve Elm,Clerk,Bob Best\nCyd Cole,Head,Ann Able\n");
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.counts().leftOut(LeftOut.REMARK)).isZero();
    }

    @Test
    void whomOthersReportToIsNoHeading() {
        ReadResult result = Reading.of("Name,Title,Manager\nAnn Able,,\nBob Best,,\nDan Dorn,Clerk,Bob Best\n"
                + "Eve Elm,Clerk,Bob Best\nCyd Cole,Head,Ann Able\nFay Fox,Clerk,Cyd Cole\n");
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.chart().tops()).isEqualTo(2);
    }
}
