package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that each company gives anew, in tables with earlier rows of the same people or names beside the numbers. */
class CompanyIdsThroughTimeTest {
    private static final String TWO_CHARTS = """
            A-1
              A-2
                A-3
            B-1
              B-2
                B-3
            """;

    @ParameterizedTest
    @CsvSource({
        "Company Code,Employee ID,Name,Manager ID,Valid From,Valid To",
        "Buchungskreis,Personalnummer,Nachname,Vorgesetzter,Gültig ab,Gültig bis",
        "BUKRS,PERNR,Name,Vorgesetzter PERNR,BEGDA,ENDDA",
        "Société,Matricule,Nom,Matricule du responsable,Valable du,Valable au"
    })
    void whoHasEarlierRowsIsStillOfOneCompany(
            String company, String id, String name, String manager, String from, String to) {
        ReadResult result = Reading.of(String.join(",", company, id, name, manager, from, to) + """

                A,1,Ann,,2020-01-01,9999-12-31
                A,2,Bob,1,2020-01-01,9999-12-31
                A,3,Cyd,1,2020-01-01,2022-12-31
                A,3,Cyd,2,2023-01-01,9999-12-31
                B,1,Dan,,2020-01-01,9999-12-31
                B,2,Eve,1,2020-01-01,9999-12-31
                B,3,Fay,1,2020-01-01,2022-12-31
                B,3,Fay,2,2023-01-01,9999-12-31
                """);
        assertThat(Reading.drawing(result)).isEqualTo(TWO_CHARTS);
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO - NAME", "NAME (NO)", "NAME [NO]", "NO: NAME", "NAME <NO>"})
    void namesBesideTheNumbersOfManagers(String form) {
        ReadResult result = Reading.of(
                """
                Company,Employee ID,Name,Manager
                A,1,Ann,
                A,2,Bob,(1 Ann)
                A,3,Cyd,(2 Bob)
                B,1,Dan,
                B,2,Eve,(1 Dan)
                B,3,Fay,(2 Eve)
                """.replaceAll("\\((\\d) (\\w+)\\)", form.replace("NO", "$1").replace("NAME", "$2")));
        assertThat(Reading.drawing(result)).isEqualTo(TWO_CHARTS);
    }

    @Test
    void whoMovesToAnotherCompanyKeepsTheNumber() {
        ReadResult result = Reading.of("""
                Company,Employee ID,Name,Manager ID,Effective Date
                A,1,Ann,,2020-01-01
                A,2,Bob,1,2020-01-01
                A,3,Cyd,2,2020-01-01
                B,3,Cyd,1,2023-01-01
                B,4,Dan,3,2023-01-01
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                  3
                    4
                """);
    }
}
