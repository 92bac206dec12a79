package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to say in a cell that nobody holds a post. */
class SaidVacanciesTest {
    private static List<String> vacant(OrgChart chart) {
        return chart.positions()
                .filter(position -> position.is(Flag.VACANT))
                .map(Position::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(vacant)",
                "[Vacant]",
                "*VACANT*",
                "- unbesetzt -",
                "<<offen>>",
                "(open)",
                "TBC",
                "TBA",
                "(tbc)",
                "Currently vacant",
                "Recruitment in progress",
                "Stelle offen",
                "derzeit unbesetzt",
                "z.Zt. unbesetzt",
                "En cours de recrutement",
                "Poste à pourvoir",
                "A contratar",
                "Puesto libre",
                "Posizione scoperta",
                "Nog in te vullen",
                "Posto vago",
                "Em recrutamento",
                "Rekrytering pågår",
                "W trakcie rekrutacji",
                "採用中",
                "New hire",
                "New Hire 3",
                "Backfill (Q2)",
                "Neueinstellung 2",
                "Nueva contratación"
            })
    void wordsForNobody(String word) {
        OrgChart chart = Reading.of(
                        "Post,Holder,Reports to post\n1,Ann Able,\n2,Bo Bull,1\n3," + word + ",1\n4,Cy Cox,3\n")
                .chart();
        assertThat(vacant(chart)).containsExactly("3");
        assertThat(chart.getPosition("3").name()).isNull();
    }

    /** Names and states that begin alike. */
    @ParameterizedTest
    @CsvSource({
        "Name,Tbilisi Backfillova",
        "Name,(Vacantia) Offenbach",
        "Name,'- Openshaw, Ann'",
        "Status,New hire",
        "Status,Neueinstellung"
    })
    void peopleAreThere(String header, String cell) {
        String name = header.equals("Name") ? "Name" : "Name,Status";
        String row = header.equals("Name") ? "\"" + cell + "\"" : "Dee Dow," + cell;
        String more = header.equals("Name") ? "" : ",Active";
        OrgChart chart = Reading.of(
                        "Id,Manager," + name + "\n1,,Ann Able" + more + "\n2,1,Bo Bull" + more + "\n3,1," + row + "\n")
                .chart();
        assertThat(vacant(chart)).isEmpty();
    }

    /** Where each row is named by the deepest level that it fills. */
    @ParameterizedTest
    @ValueSource(strings = {"N.N. (Leitung Lager)", "Vacant 1", "(à pourvoir)", "空席"})
    void vacanciesInLevels(String word) {
        String csv = "Ebene 1;Ebene 2;Ebene 3\nIna;;\nIna;Udo;\nIna;%1$s;\nIna;%1$s;Ole\nIna;%1$s;Pia\nIna;Udo;Kai\n";
        OrgChart chart = Reading.of(String.format(csv, word)).chart();
        assertThat(vacant(chart)).containsExactly(word);
        assertThat(chart.layers()).isEqualTo(3);
        assertThat(chart.getPosition("Ole").manager()).map(Position::id).contains(word);
    }

    /** A status of the post beside that of the person, who is missing. */
    @ParameterizedTest
    @CsvSource({
        "Position Status,Filled,Open,Employment Status,Active",
        "Stellenstatus,besetzt,unbesetzt,Beschäftigungsstatus,aktiv",
        "Statut du poste,Occupé,À pourvoir,Statut,Actif",
        "Situación de la plaza,Ocupada,Vacante,Estado del empleado,Activo",
        "Besetzung,fest,zu besetzen,Status,aktiv"
    })
    void theStatusOfThePostSaysIt(String ofPost, String held, String open, String ofPerson, String active) {
        String csv = "ID,Name,Title,Manager ID," + ofPost + "," + ofPerson + "\n"
                + "1,Ann Able,Head,," + held + "," + active + "\n"
                + "2,Bo Bull,Clerk,1," + held + "," + active + "\n"
                + "3,,Clerk,1," + open + ",\n";
        assertThat(vacant(Reading.of(csv).chart())).containsExactly("3");
    }

    @Test
    void vacanciesAmongNumbersAreNumbers() {
        OrgChart chart = Reading.of("Id,Manager\n1,\n2,1\n0,1\n99999999,2\n").chart();
        assertThat(vacant(chart)).isEmpty();
    }
}
