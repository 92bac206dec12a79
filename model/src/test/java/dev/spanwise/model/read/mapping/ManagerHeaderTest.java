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
                "Matrícula do gestor",
                "Direct Supervisor",
                "Immediate Manager Name",
                "Primary Supervisor ID",
                "Reports Directly To",
                "Reporting Officer",
                "Line Mgr",
                "PersNr Vorgesetzter",
                "Pers.-Nr. des Vorgesetzten",
                "Unmittelbarer Vorgesetzter",
                "Direkte Führungskraft (E-Mail)",
                "Responsable direct",
                "Supérieur hiérarchique direct",
                "Nom du supérieur immédiat",
                "Supervisor inmediato",
                "Correo del responsable jerárquico",
                "Responsabile gerarchico",
                "Capo diretto",
                "Naam direct leidinggevende",
                "Gestor imediato",
                "E-mail do superior hierárquico",
                "Imię i nazwisko bezpośredniego przełożonego",
                "Przełożony bezpośredni",
                "Nr ewid. przełożonego",
                "Närmaste chef (anst.nr)",
                "Chefens namn",
                "Nærmeste leders navn",
                "Lähin esimies",
                "Felettes neve",
                "上司氏名",
                "直属上司社員コード",
                "上级姓名"
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
                "Cost Centre Manager Budget",
                "Direct Reports",
                "Primary Contact",
                "Current Position",
                "Direct Phone",
                "Former Direct Manager",
                "Line",
                "Immediate Family"
            })
    void otherWordsAreNone(String header) {
        assertThat(HeaderHint.of(header)).isNotEqualTo(HeaderHint.MANAGER);
    }
}
