package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree of departments is read, and it is told that these are no people. */
class UnitsAsPeopleTest {
    private static final String TOLD = "like units, not like people";

    private static List<String> notes(String name, String content) {
        return ChartReader.read(List.of(Reading.input(name, content)), Reading.OPTIONS)
                .notes();
    }

    /** Five rows, of which the first one's name says nothing. */
    @ParameterizedTest
    @CsvSource({
        "name,children,Operations,Warehouse North,Finance,Accounts Payable",
        "title,subUnits,Vertrieb,Vertrieb Süd,Rechtsabteilung,Abteilung Bau und Umwelt",
        "label,items,Ressources humaines,Paie,Direction des achats,Achats et Logistique",
        "name,children,営業部,人事部,財務部,法務部",
        "unit,units,Customer Success Team,Department of Water,IT,HR & Legal"
    })
    void nestedUnitsAreTold(String called, String members, String first, String below, String second, String last) {
        String unit = "{'%s': '%s', '%s': [%s]}";
        String one = String.format(unit, called, first, members, String.format(unit, called, below, members, ""));
        String two = String.format(unit, called, second, members, String.format(unit, called, last, members, ""));
        String json = String.format(unit, called, "Nordwind", members, one + "," + two);
        assertThat(notes("units.json", json.replace('\'', '"')))
                .anyMatch(note -> note.startsWith("Rows are called " + TOLD + ": 4 of 5, for example " + first + ", "
                        + below + ", " + second + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Level 1,Level 2,Level 3\nOperations,,\nOperations,Logistics,\nOperations,Logistics,Fleet\n"
                        + "Operations,Maintenance,\nFinance,,\nFinance,Payroll,\nFinance,Tax,\nLegal,,\n",
                "Ebene,Name\n1,Finanzen\n2,Buchhaltung\n2,Controlling\n1,Technik\n2,Instandhaltung\n2,Fertigung Ost\n",
                "Level,Unit\n1,Sales Division\n2,Field Sales\n2,Inside Sales\n1,Research\n2,Quality\n2,Design\n"
            })
    void outlinesOfUnitsAreTold(String csv) {
        assertThat(notes("units.csv", csv))
                .anyMatch(note -> note.matches("Rows are called " + TOLD + ": (\\d) of \\1, .*"));
    }

    /** People who say where they work, titles that speak of units, and names that are words for units too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,department,manager\n1,Finance,\n2,Finance,1\n3,Finance,1\n4,Legal,1\n5,Legal,2\n",
                "id,title,manager\n1,Head of Finance,\n2,Finance Director,1\n3,Sales Manager,1\n4,HR Partner,2\n",
                "id,name,department,manager\n1,Ann Sales,Sales,\n2,Bob Branch,Legal,1\n3,Cyd Lager,Finance,1\n",
                "Level,Name\n1,Ann Low\n2,Legal\n3,Bob Key\n2,Payroll\n3,Cyd Fox\n"
            })
    void peopleAreNot(String csv) {
        assertThat(notes("people.csv", csv)).noneMatch(note -> note.contains(TOLD));
    }
}
