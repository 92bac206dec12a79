package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are given anew in each payroll area of each client: only all three together tell people apart. */
class IdsOfTwoScopesTest {
    private static final String FOUR_CHARTS = """
            1-1-1
              1-1-2
                1-1-3
            1-2-1
              1-2-2
                1-2-3
            2-1-1
              2-1-2
                2-1-3
            2-2-1
              2-2-2
                2-2-3
            """;

    @ParameterizedTest
    @CsvSource({
        "MAN,AK,PNR,NAME,VORGESETZTER_PNR",
        "Mandant,Abrechnungskreis,Personalnummer,Name,Vorgesetzter",
        "Company Code,Country,Employee ID,Name,Manager ID",
        "Société,Établissement,Matricule,Nom,Matricule du responsable",
        "Empresa,Centro de trabajo,Número de empleado,Nombre,Jefe",
        "会社コード,事業所,社員番号,氏名,上司"
    })
    void bothScopesAndTheNumberAreTheId(String first, String second, String id, String name, String manager) {
        ReadResult result = Reading.of(String.join(",", first, second, id, name, manager) + """

                1,1,1,Ann,
                1,1,2,Bob,1
                1,1,3,Cyd,2
                1,2,1,Dan,
                1,2,2,Eve,1
                1,2,3,Fay,2
                2,1,1,Gus,
                2,1,2,Hal,1
                2,1,3,Ida,2
                2,2,1,Jim,
                2,2,2,Kim,1
                2,2,3,Lea,2
                """);
        assertThat(Reading.drawing(result)).isEqualTo(FOUR_CHARTS);
        assertThat(result.notes())
                .anyMatch(remark -> remark.contains(
                        '"' + id + "\" is unique only within \"" + first + "\" and \"" + second + "\" together"));
    }

    @Test
    void managersOfAnotherPayrollAreaAreToldByIt() {
        ReadResult result = Reading.of("""
                Client,Pay Group,Employee ID,Name,Manager ID,Manager Pay Group
                1,1,1,Ann,,
                1,1,2,Bob,1,1
                1,2,1,Dan,1,1
                1,2,2,Eve,1,2
                2,1,1,Gus,,
                2,1,2,Hal,1,1
                2,2,1,Jim,2,1
                2,2,2,Kim,1,2
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1-1-1
                  1-1-2
                  1-2-1
                    1-2-2
                2-1-1
                  2-1-2
                    2-2-1
                      2-2-2
                """);
    }

    @Test
    void oneScopeIsEnoughWhereItTellsPeopleApart() {
        ReadResult result = Reading.of("""
                Client,Pay Group,Employee ID,Name,Manager ID
                1,1,1,Ann,
                1,1,2,Bob,1
                1,2,3,Cyd,2
                2,1,1,Dan,
                2,1,2,Eve,1
                2,2,3,Fay,2
                """);
        assertThat(Reading.drawing(result)).isEqualTo("""
                1-1
                  1-2
                    1-3
                2-1
                  2-2
                    2-3
                """);
    }

    @Test
    void jobsOfOnePersonInTwoCompaniesAreNoTwoPeople() {
        ReadResult result = Reading.of("""
                Company,Country,Employee ID,Name,Manager ID
                1,DE,1,Ann,
                1,DE,2,Bob,1
                1,FR,2,Bob,1
                2,DE,2,Bob,1
                1,DE,3,Cyd,2
                2,FR,3,Cyd,2
                """);
        assertThat(result.notes()).noneMatch(remark -> remark.contains("is unique only within"));
        assertThat(result.chart().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"/,/", "-,-", "'',''", "' ', ' '"})
    void referencesNameAllThree(String one, String two) {
        ReadResult result = Reading.of("""
                Mandant;Abrechnungskreis;Personalnummer;Name;Vorgesetzter
                01;1;001;Ann;
                01;1;002;Bob;01+1*001
                01;1;003;Cyd;01+1*002
                01;2;001;Dan;01+1*001
                01;2;002;Eve;01+2*001
                02;1;001;Gus;01+1*001
                02;1;002;Hal;02+1*001
                02;2;001;Jim;02+1*001
                02;2;002;Kim;02+2*001
                """.replace("+", one).replace("*", two));
        assertThat(Reading.drawing(result)).isEqualTo("""
                01-1-001
                  01-1-002
                    01-1-003
                  01-2-001
                    01-2-002
                  02-1-001
                    02-1-002
                    02-2-001
                      02-2-002
                """);
    }
}
