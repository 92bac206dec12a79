package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Concurrent jobs of one person: the one with the larger part of a post is the main job. */
class MainJobsTest {
    @ParameterizedTest
    @CsvSource({
        "Employee ID,Name,Title,FTE,Manager ID,1,0.2,0.8",
        "Personalnummer,Name,Stelle,Beschäftigungsgrad,Vorgesetzter,100,20,80",
        "Matricule,Nom,Fonction,ETP,Responsable,1,0.3,0.5",
        "Número de empleado,Nombre,Puesto,Jornada %,Jefe,100,40,60",
        "Employee ID,Name,Title,Weekly Hours,Manager ID,40,10,30",
        "Personalnummer,Name,Stelle,Wochenstunden,Vorgesetzter,39,9.75,19.5",
        "Matricule,Nom,Fonction,Heures hebdomadaires,Responsable,35,7,28"
    })
    void theLargerPartIsTheMainJob(
            String id, String name, String title, String fte, String manager, String full, String less, String more) {
        ReadResult result = Reading.of(String.join(",", id, name, title, fte, manager)
                + """

                1,Ann,Chief,FULL,
                2,Bob,Head,FULL,1
                3,Cyd,Head,FULL,1
                4,Dan,Trainer,LESS,2
                4,Dan,Welder,MORE,3
                """.replace("FULL", full).replace("LESS", less).replace("MORE", more));
        assertThat(Reading.drawing(result)).isEqualTo("""
                1
                  2
                  3
                    4
                """);
        assertThat(result.chart().getPosition("4").text(Field.TITLE)).isEqualTo("Welder");
        assertThat(result.counts().leftOut(LeftOut.SECOND_JOB)).isEqualTo(1);
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.SECOND_JOB_ADDED);
        double parts = (Double.parseDouble(less) + Double.parseDouble(more)) / Double.parseDouble(full);
        assertThat(result.chart().getPosition("4").number(Field.FTE)).isCloseTo(parts, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.5", "1,0.5", "1,1"})
    void whereNoneIsTheLargerOrBothAreMoreThanAPostTheyContradict(String one, String other) {
        ReadResult result = Reading.of("""
                Employee ID,Name,FTE,Manager ID
                1,Ann,1,
                2,Bob,1,1
                3,Cyd,ONE,1
                3,Cyd,OTHER,2
                """.replace("ONE", one).replace("OTHER", other));
        assertThat(Reading.kinds(result)).contains(ProblemKind.CONFLICTING_ROWS);
    }

    @ParameterizedTest
    @CsvSource({"20,20", "40,20", "30,30"})
    void soTheyDoByTheirHours(String one, String other) {
        ReadResult result = Reading.of("""
                Employee ID,Name,Weekly Hours,Manager ID
                1,Ann,40,
                2,Bob,40,1
                3,Cyd,ONE,1
                3,Cyd,OTHER,2
                4,Eve,40,2
                """.replace("ONE", one).replace("OTHER", other));
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.CONFLICTING_ROWS);
    }

    @Test
    void whoWasMadeUpForTheTopHidesNoName() {
        ReadResult result = Reading.of("""
                Employee ID,Employee Name,Manager ID
                2,Bob,1
                3,Cyd,2
                4,Dan,2
                """);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.notes()).noneMatch(note -> note.contains("not disclosed"));
    }

    @Test
    void whoHasARowWithoutANameIsTold() {
        ReadResult result = Reading.of("""
                Employee ID,Employee Name,Manager ID
                2,Bob,1
                3,,2
                4,Dan,2
                """);
        assertThat(result.notes()).anyMatch(note -> note.startsWith("One name is not disclosed"));
    }

    /** Whether the second job is a part of the first or comes on top, nothing says: it is told what is left out. */
    @ParameterizedTest
    @CsvSource({"FTE,Primary Job,Y,N", "Beschäftigungsgrad,Hauptbeschäftigung,Ja,Nein", "ETP,Poste principal,oui,non"})
    void sharesOfJobsThatAreNotTheMainOneAreTold(String fte, String flag, String yes, String no) {
        ReadResult result = Reading.of("Employee ID,Name," + fte + ",Manager ID," + flag
                + """

                1,Ann,1,,YES
                2,Bob,1,1,YES
                3,Cyd,0.7,1,YES
                3,Cyd,0.2,2,NO
                """.replace("YES", yes).replace("NO", no));
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.SECOND_JOB_ROW);
        assertThat(result.notes())
                .contains("Of second jobs that are left out, \"" + fte + "\" adds up to 0.2, which is not counted.");
    }

    private static String fiveAndASecondJob(String head, String yes, String no) {
        String rows =
                "1,Ann,Chief,,%1$s\n2,Bob,Head,1,%1$s\n3,Cyd,Head,1,%1$s\n4,Dan,Trainer,3,%2$s\n4,Dan,Welder,2,%1$s\n"
                        + "5,Eve,Welder,2,%1$s\n";
        return head + "\n" + String.format(rows, yes, no);
    }

    /** Whatever it is called, a column that says yes once for each person marks the main job. */
    @ParameterizedTest
    @CsvSource({
        "PersNr;Name;Stelle;PersNr Vorgesetzter;HPL,X,",
        "Employee ID;Name;Title;Manager ID;Prim?,Yes,No",
        "Matricule;Nom;Fonction;Matricule du responsable;Affectation,O,N",
        "社員番号;氏名;役職;上司社員番号;本務,1,0"
    })
    void aMarkInOneRowOfEachIsTheMainJob(String head, String yes, String no) {
        ReadResult result = Reading.of(fiveAndASecondJob(head.replace(';', ','), yes, no == null ? "" : no));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n    5\n  3\n");
        assertThat(result.counts().leftOut(LeftOut.SECOND_JOB)).isEqualTo(1);
        assertThat(result.hasErrors()).isFalse();
    }

    /** A mark that some have twice, or not at all, says something else. */
    @ParameterizedTest
    @CsvSource({"Yes,Yes", "No,Yes"})
    void aMarkThatSomeHaveOtherwiseIsNone(String first, String second) {
        String csv = fiveAndASecondJob("Employee ID,Name,Title,Manager ID,Badge", "Yes", "No")
                .replace("4,Dan,Trainer,3,No", "4,Dan,Trainer,3," + first)
                .replace("3,Cyd,Head,1,Yes", "3,Cyd,Head,1," + second)
                .replace("5,Eve,Welder,2,Yes", "5,Eve,Welder,2,No");
        assertThat(Reading.kinds(Reading.of(csv))).contains(ProblemKind.CONFLICTING_ROWS);
    }

    /** Each job has a number of its own, and managers go by those of people. */
    @ParameterizedTest
    @CsvSource({
        "Position ID;Associate ID;Payroll Name;Reports To Name;Reports To Associate ID;Primary Position,Yes,No",
        "Assignment ID;Person Number;Full Name;Manager Name;Manager Person Number;Primary Flag,Y,N",
        "Planstelle;PersNr;Name;Vorgesetzter;PersNr Vorgesetzter;Hauptstelle,J,N"
    })
    void jobsHaveNumbersOfTheirOwn(String head, String yes, String no) {
        ReadResult result =
                Reading.of(head.replace(';', ',') + """

                P1,71,Ann Able,,,YES
                P2,72,Bob Bull,Ann Able,71,YES
                P3,73,Cyd Cox,Ann Able,71,YES
                P4,74,Dan Dow,Cyd Cox,73,NO
                P5,74,Dan Dow,Bob Bull,72,YES
                """.replace("YES", yes).replace("NO", no));
        assertThat(Reading.drawing(result)).isEqualTo("71\n  72\n    74\n  73\n");
        assertThat(result.hasErrors()).isFalse();
    }

    /** A second job that began later follows no main job, and is no other day either. */
    @ParameterizedTest
    @CsvSource({
        "Employee ID;Name;Effective Date;Primary Job;Manager ID,Yes,No",
        "Personalnummer;Name;Gültig ab;Hauptstelle;Vorgesetzter,J,N",
        "Matricule;Nom;Date d'effet;Emploi principal;Responsable,Oui,Non"
    })
    void aLaterSecondJobIsNoNewMainJob(String head, String yes, String no) {
        String rows = """
                1,Ann,2020-01-01,YES,
                2,Bob,2020-01-01,YES,1
                3,Cyd,2020-01-01,YES,1
                4,Dan,2018-01-01,YES,1
                4,Dan,2022-01-01,YES,2
                4,Dan,2024-01-01,NO,3
                """;
        ReadResult result = Reading.of(
                head.replace(';', ',') + "\n" + rows.replace("YES", yes).replace("NO", no));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
        assertThat(result.counts().leftOut(LeftOut.SECOND_JOB)).isEqualTo(1);
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(1);
    }

    /** Several people with two jobs on each of several days. */
    @ParameterizedTest
    @ValueSource(strings = {"As Of", "Snapshot Date", "Stichtag"})
    void secondJobsOnSeveralDays(String header) {
        StringBuilder csv = new StringBuilder(header + ",Employee ID,Name,Primary Job,Manager ID\n");
        for (String day : List.of("2026-03-31", "2026-04-30")) {
            csv.append((day + ",1,Ann,Yes,\nDAY,2,Bob,Yes,1\nDAY,3,Cyd,Yes,1\nDAY,3,Cyd,No,2\n"
                            + "DAY,4,Dan,Yes,2\nDAY,4,Dan,No,1\n")
                    .replace("DAY", day));
        }
        ReadResult result = Reading.of(csv.toString());
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n  3\n");
        assertThat(result.notes()).anyMatch(note -> note.contains("2026-04-30"));
    }
}
