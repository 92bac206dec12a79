package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of several lines, rows that show how to fill in, footers and headings; pairs of columns that say their type. */
class RowsThatAreNoDataTest {
    private static final String HEAD = "id,name,title,manager\n";
    private static final String PEOPLE = "1,Ann,Chief,\n2,Bob,Head,1\n3,Cyd,Clerk,2\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string,string,string,string\n",
                "VARCHAR(20),Text,Text,Lookup\n",
                "Required,Optional,Optional,No\n",
                "Pflichtfeld,Zeichen,optional,Zahl\n",
                "Obligatoire,Texte,Facultatif,Nombre\n",
                "string,string,string,string\nyes,no,no,no\n"
            })
    void linesThatExplainTheHeaderAreNoPeople(String lines) {
        ReadResult result = Reading.of(HEAD + lines + PEOPLE);
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.counts().leftOut(LeftOut.HEADER))
                .isEqualTo((int) lines.lines().count());
    }

    @Test
    void aHeadWhoseLinesBeginWithTheirOwnNames() {
        ReadResult result = Reading.of("""
            Labels:,id,name,title,manager
            Field:,pk,nm,ti,mg
            Hint:,,as in the pass,,
            Write below this line,,,,
            ,1,Ann,Chief,
            ,2,Bob,Head,1
            ,3,Cyd,Clerk,2
            """);
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.HEADER)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_b,FIRST LAST,TITLE,MANAGER\n",
                "ID,your name,Title,0\n",
                "nr,Vorname Name,Titel,Vorgesetzter\n"
            })
    void aRowThatNamesTheColumnsAgainShowsHowToFillIn(String row) {
        ReadResult result = Reading.of(HEAD + row + PEOPLE);
        assertThat(result.chart().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Confidential",
                ",Vertraulich",
                "\n,,Confidentiel",
                "(3 rows)",
                "Page 1 of 1",
                "Seite 3",
                "\nSource: HR",
                "Run date: 2026-05-01"
            })
    void aLoneCellBelowTheTableIsAFooter(String footer) {
        ReadResult result = Reading.of(HEAD + PEOPLE + footer + "\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.REMARK)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anzahl: 3,,,", "Headcount 3,,,", "Number of employees = 3,,,", "Mitarbeiterzahl: 1.003,,,"})
    void aCountBelowTheTableIsNoPerson(String footer) {
        ReadResult result = Reading.of(HEAD + PEOPLE + footer + "\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nombre : 3,,,",
                ",Employees: 3,,",
                "3 employees,,,",
                ",,3 Mitarbeiter,",
                "Anzahl Datensätze: 3,,,",
                "Gesamt: 3,,,",
                "Nombre de lignes = 3,,,",
                "Registros: 1.003,,,",
                "Количество: 3,,,",
                "3名,,,",
                "件数：3,,,",
                ",Total employees,,3"
            })
    void norIsOneInOtherWords(String footer) {
        ReadResult result = Reading.of(HEAD + PEOPLE + footer + "\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9,Employee 3,,1", ",Mitarbeiter 7,,1", "Person 3,,,1", "9,Staff,,1", "9,3M,,1", "Nombre,,,1"})
    void peopleWithANumberForANameStayPeople(String row) {
        assertThat(Reading.of(HEAD + PEOPLE + row + "\n").chart().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Department: Sales", "Abteilung: Einkauf", "Service : Ventes", "Location:"})
    void aHeadingOfAGroupIsNoPerson(String heading) {
        ReadResult result = Reading.of(HEAD + "1,Ann,Chief,\n" + heading + ",,,\n2,Bob,Head,1\n3,Cyd,Clerk,2\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.REMARK)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,,,", ",Page,,2", ",Intern,Trainee,1", "9,Source,,1"})
    void peopleStayPeople(String row) {
        ReadResult result = Reading.of(HEAD + row + "\n" + PEOPLE);
        assertThat(result.chart().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "relations.0.type,relations.0.value,relations.1.type,relations.1.value,manager",
        "Contact 1 Role,Contact 1 Mail,Contact 2 Role,Contact 2 Mail,Supervisor",
        "Beziehung 1 Art,Beziehung 1 Wert,Beziehung 2 Art,Beziehung 2 Wert,Vorgesetzter",
        "lien1_type,lien1_valeur,lien2_type,lien2_valeur,Responsable"
    })
    void theManagerIsTheValueWhoseTypeSaysSo(String type1, String value1, String type2, String value2, String manager) {
        ReadResult result = Reading.of("email,name," + String.join(",", type1, value1, type2, value2)
                + "\na@x.example,Ann,assistant,d@x.example,,\nb@x.example,Bob,assistant,d@x.example," + manager
                + ",a@x.example\nc@x.example,Cyd," + manager + ",b@x.example,,\nd@x.example,Dan,assistant,c@x.example,"
                + manager + ",a@x.example\n");
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart()
                        .findPosition("d@x.example")
                        .orElseThrow()
                        .manager()
                        .orElseThrow()
                        .name())
                .isEqualTo("Ann");
    }

    @Test
    void oneGradeForAllIsNoGrade() {
        ReadResult result = Reading.of("""
            id,name,manager,Classification
            1,Ann,,Federal
            2,Bob,1,Federal
            3,Cyd,1,Federal
            4,Dan,1,Federal
            """);
        assertThat(result.mapping().toString()).doesNotContain("Classification");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YearsAtCompany", "Anzahl Standort", "Number of Department", "años empresa"})
    void whatIsCountedNamesNoGroup(String header) {
        ReadResult result = Reading.of("id,name,manager," + header + "\n1,Ann,,10\n2,Bob,1,4\n3,Cyd,1,7\n");
        assertThat(result.mapping().toString()).doesNotContain(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id | name | manager_id\n---+------+-----------\n1 | Ida | \n2 | Ben | 1\n3 | Uta | 1\n(3 rows)\n",
                "| ID | Name | Manager |\n|:---|----|:--:|\n| 1 | Ida | |\n| 2 | Ben | Ida |\n| 3 | Uta | Ida |\n",
                "ID;Name;Vorgesetzter\n==;====;====\n1;Ida;\n2;Ben;1\n3;Uta;1\n"
            })
    void linesThatAreDrawnBetweenRows(String content) {
        ReadResult result = Reading.of(content);
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 employees,\nExported by HR,",
                "\nSource: HR 2026",
                "Gesamt: 3,\nStand 1.5.2026,",
                "------,------\nPage 1 of 1,"
            })
    void aFooterApartBelowTwoColumnsIsNoPerson(String footer) {
        assertThat(Reading.of("Name,Manager\nAnn Able,\nBob Bell,Ann Able\nCyd Cox,Bob Bell\n" + footer + "\n")
                        .chart()
                        .size())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page Jim,", "Stand Eva,", "Source Anna,"})
    void aTopRightBelowOthersIsAPerson(String row) {
        assertThat(Reading.of("Name,Manager\nAnn Able,\nBob Bell,Ann Able\nCyd Cox,Bob Bell\n" + row + "\n")
                        .chart()
                        .size())
                .isEqualTo(4);
    }
}
