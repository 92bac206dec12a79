package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.Face;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that a spreadsheet has rounded, and ids that tell people apart within a company only. */
class DamagedAndSharedIdsTest {
    @ParameterizedTest
    @CsvSource({
        "id,manager,4.87001E+11",
        "Personalnummer,Vorgesetzter,'4,87E+11'",
        "Matricule,Responsable,5e+12",
        "従業員番号,上司,9.1E+09"
    })
    void idsThatBecameTheSameAreRefused(String id, String manager, String rounded) {
        String cell = '"' + rounded + '"';
        assertRefused(
                id + ",name," + manager + "\n" + cell + ",Ann,\n" + cell + ",Bob," + cell + "\n77,Cyd," + cell + "\n",
                "\"" + rounded + "\"");
    }

    @Test
    void managersThatWereRoundedAreRefusedThoughTheIdsAreWhole() {
        assertRefused(
                "id,name,manager\n48700100001,Ann,\n48700100002,Bob,4.87001E+10\n48700100003,Cyd,4.87001E+10\n",
                "\"manager\"");
    }

    @Test
    void theRefusalIsGermanForGermans() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> Reading.of("id,name,manager\n1.2E+9,Ann,\n1.2E+9,Bob,1.2E+9\n"))
                .extracting(refused -> refused.sentence(Face.in(Locale.GERMAN)))
                .asString()
                .contains("gerundet", "2 Zeilen von „id“");
    }

    @Test
    void oneRoundedIdAmongManyIsAnErrorThatNamesIt() {
        ReadResult result =
                Reading.of("id,name,manager\n1,Ann,\n1.5E+10,Bob,1\n3,Cyd,1.5E+10\n4,Dan,1\n5,Eve,1\n6,Fay,1\n");
        assertThat(Reading.kinds(result)).containsOnly(ProblemKind.ROUNDED_ID);
        assertThat(Reading.messages(result))
                .contains("One value of \"id\" is a number that a spreadsheet has rounded (\"1.5E+10\"): whom it means"
                        + " is not sure. Export the column again as text.");
        assertThat(result.problems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E10", "E+05", "12E5", "1.5E-3", "3.E+4x"})
    void codesThatLookAlikeAreCodes(String code) {
        ReadResult result = Reading.of("id,name,manager\n" + code + ",Ann,\n2,Bob," + code + "\n3,Cyd," + code + "\n");
        assertThat(result.problems()).isEmpty();
        assertThat(result.chart().layers()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Legal Entity,Employee ID,Name,Manager ID",
        "Buchungskreis,Personalnummer,Name,Vorgesetzter",
        "Code Société,Matricule,Nom,Matricule responsable",
        "Payroll Company,Emp No,Full Name,Reports To",
        "Empresa,Número de empleado,Nombre,Jefe",
        "Legal Entity Code,File Number,Name,Reports To File Number",
        "Mandant Nr,Personalnummer,Name,Vorgesetztennummer",
        "Entité n°,Matricule,Nom,Matricule du responsable",
        "Mandant,Kennung,Bezeichnung,Uebergeordnet",
        "BUKRS,Nr,Wer,Darüber",
        "Company,Key,Designation,Above"
    })
    void companyAndNumberTogetherAreTheId(String company, String id, String name, String manager) {
        ReadResult result = Reading.of(String.join(",", company, id, name, manager) + "\nNord,1,Ann,\nNord,2,Bob,1\n"
                + "Nord,3,Cyd,2\nSüd,1,Dan,\nSüd,2,Eve,1\nSüd,3,Fay,2\nSüd,4,Gus,2\n");
        ReadResult written = Reading.of("""
            id,name,manager
            Nord-1,Ann,
            Nord-2,Bob,Nord-1
            Nord-3,Cyd,Nord-2
            Süd-1,Dan,
            Süd-2,Eve,Süd-1
            Süd-3,Fay,Süd-2
            Süd-4,Gus,Süd-2
            """);
        assertThat(Reading.drawing(result)).isEqualTo(Reading.drawing(written));
        assertThat(result.notes())
                .contains("\"" + id + "\" is unique within \"" + company + "\" only: both together are the id, and"
                        + " managers are looked for in the same \"" + company + "\".");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.SEVERAL_TOPS);
    }

    /** A small number that happens to be somebody's, in a file whose ids each company counts from 1. */
    @ParameterizedTest
    @ValueSource(strings = {"Stufe", "Klasse", "Years"})
    void aLevelIsNoManagerWithinTheCompany(String header) {
        assertThatThrownBy(() -> Reading.of("Mandant,Kennung,Bezeichnung," + header
                        + "\nNord,1,Ann,1\nNord,2,Bob,1\nNord,3,Cyd,2\nSüd,1,Dan,1\nSüd,2,Eve,1\nSüd,3,Fay,2\n"))
                .hasMessageContaining("no column that");
    }

    @ParameterizedTest
    @CsvSource({
        "Company,Manager Company,Manager ID",
        "Company Code,Supervisor Company Code,Supervisor Number",
        "Gesellschaft,Gesellschaft des Vorgesetzten,Vorgesetzter",
        "Empresa,Empresa del jefe,Jefe"
    })
    void aManagerOfAnotherCompanyIsFoundThere(String company, String ofManager, String manager) {
        ReadResult result = Reading.of(company + ",ID,Name," + ofManager + "," + manager
                + "\nN,1,Ann,,\nN,2,Bob,N,1\nN,3,Cyd,,2\nS,1,Dan,N,2\nS,2,Eve,S,1\nS,3,Fay,S,1\n");
        assertThat(Reading.drawing(result)).isEqualTo("""
                N-1
                  N-2
                    N-3
                    S-1
                      S-2
                      S-3
                """);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void onePersonInTwoCompaniesIsNoReasonToSplitIds() {
        ReadResult result = Reading.of("company,id,name,manager\nA,1,Ann,\nA,2,Bob,1\nB,2,Bob,1\nB,3,Cyd,1\n");
        assertThat(result.notes()).isEmpty();
        assertThat(result.chart().findPosition("A-1")).isEmpty();
    }

    @Test
    void whereManagersAreOfOtherCompaniesNumbersStandAlone() {
        ReadResult result =
                Reading.of("company,id,name,manager\nA,1,Ann,\nB,2,Bob,1\nB,3,Cyd,1\nC,4,Dan,1\nC,4,Eve,1\n");
        assertThat(result.chart().findPosition("1")).isPresent();
    }

    private static void assertRefused(String content, String named) {
        assertThatThrownBy(() -> Reading.of(content))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("a spreadsheet has rounded")
                .hasMessageContaining(named);
    }
}
