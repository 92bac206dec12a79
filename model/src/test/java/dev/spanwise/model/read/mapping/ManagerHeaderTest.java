package dev.spanwise.model.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagerHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Line Manager Number",
                "Manager No",
                "Supervisor Position Number",
                "Reports To File Number",
                "Mgr Personnel No.",
                "Boss' Staff Ref",
                "Manager Login",
                "Full Name of Manager",
                "supervisor_employee_code",
                "Führungskraftnummer",
                "Vorgesetztennummer",
                "Nummer des Vorgesetzten",
                "Name der Führungskraft",
                "Matricule du responsable",
                "Code du supérieur hiérarchique",
                "Correo del jefe directo",
                "Matricola del responsabile",
                "Personeelsnummer van de leidinggevende",
                "Matrícula do gestor"
            })
    void wordsForTheManagerAndForWhatHeIsToldBy(String header) {
        assertThat(HeaderHint.of(header)).isEqualTo(HeaderHint.MANAGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Manager Since",
                "Number of Managers",
                "Manager Level",
                "Is Manager",
                "Manager Department",
                "Former Manager Number",
                "HR Manager ID",
                "Second Level Manager Number",
                "Matrix Manager No",
                "Company Code",
                "Position Number",
                "Account Name",
                "Report Number",
                "Job Code",
                "Cost Centre Manager Budget"
            })
    void otherWordsAreNone(String header) {
        assertThat(HeaderHint.of(header)).isNotEqualTo(HeaderHint.MANAGER);
    }
}
