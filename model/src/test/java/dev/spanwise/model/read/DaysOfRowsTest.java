package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with several rows of one person or of one organisation, of which one day counts. */
class DaysOfRowsTest {
    @ParameterizedTest
    @CsvSource({
        "BEGDA,ENDDA,20200101,20231231,20240101,99991231,20280101",
        "Effective From,Effective To,2020-01-01,2023-12-31,2024-01-01,4712-12-31,2028-01-01",
        "Gültig ab,Gültig bis,01.01.2020,31.12.2023,01.01.2024,31.12.9999,01.01.2028",
        "startDate,endDate,1/13/2020,12/31/2023,1/1/2024,12/31/9999,1/1/2028"
    })
    void theRowThatIsValidOnTheDayCounts(
            String from, String to, String a, String b, String c, String open, String later) {
        ReadResult result =
                Reading.of("No,Manager," + from + "," + to + "\n1,," + a + "," + open + "\n2,1," + a + "," + open
                        + "\n3,1," + a + "," + b + "\n3,2," + c + "," + open + "\n4,2," + a + "," + open + "\n4,1,"
                        + later + "," + open
                        + "\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n");
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(1);
        assertThat(result.counts().leftOut(LeftOut.FUTURE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"EMPLID,SUPERVISOR_ID,EFFDT", "xyz,Boss,Effective Date", "Clave,Jefe,Vigente desde"})
    void ofSeveralBeginningsTheLatestUpToTheDayCounts(String id, String manager, String from) {
        ReadResult result = Reading.of(id + "," + manager + "," + from
                + "\nA,,2019-01-01\nB,A,2019-01-01\nC,A,2019-01-01\nC,B,2024-03-01\nC,A,2027-01-01\n");
        assertThat(Reading.drawing(result)).isEqualTo("A\n  B\n    C\n");
        assertThat(result.counts().rows()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"aa,bb,31.12.9999", "Fra,Til og med,31.12.2099", "od,do,''", "開始,終了,''"})
    void periodsThatFollowEachOtherAreKnownByTheirDays(String from, String to, String open) {
        ReadResult result = Reading.of("No,Name,Boss,%s,%s\n".formatted(from, to)
                + "1,Ann,,01.01.2019,%1$s\n2,Bob,1,01.01.2019,%1$s\n3,Cyd,1,01.01.2019,31.05.2021\n".formatted(open)
                + "3,Cyd,2,01.06.2021,%1$s\n4,Dan,1,01.01.2019,30.04.2020\n4,Dan,2,01.05.2020,28.02.2022\n"
                        .formatted(open));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ημερομηνία πρόσληψης", "aa", "Tööle asumine"})
    void aFewDaysToComeUnderAnUnknownHeaderAreTold(String header) {
        String days = """
            1,,2019-05-01
            2,1,2018-04-01
            3,1,2017-04-01
            4,1,2016-04-01
            5,1,2019-04-02
            6,2,2019-04-03
            7,2,2019-04-04
            8,2,2027-04-05
            """;
        assertThat(Reading.of("No,Boss," + header + "\n" + days).notes().toString())
                .contains(
                        "\"" + header + "\" has days after 2026-06-01 for 1 row.", "--map hire-date=\"" + header + '"');
        String few = days.replaceAll(",20[0-9-]+", ",").replace("8,2,", "8,2,2025-03-31");
        assertThat(Reading.of("No,Boss," + header + "\n" + few).notes().toString())
                .contains("\"" + header + "\" has past days for 1 row alone.", "--map end-date=\"" + header + '"');
        String review = days.replaceAll(",20[0-9-]+", ",2027-01-01");
        assertThat(Reading.of("No,Boss," + header + "\n" + review).notes()).isEmpty();
    }

    private static final String TWO_DAYS = """
        Stand,id,manager,FTE
        D1,1,,1
        D1,2,1,1
        D1,3,1,1
        D1,,2,3
        D2,1,,1
        D2,2,1,1
        D2,3,2,1
        D2,,3,4
        """;

    @ParameterizedTest
    @CsvSource({"2025-06-30,2025-12-31", "Jun-25,Dec-25", "2025-06,2025-12", "30.06.2025,31.12.2025", "2025 Q2,2025 Q4"
    })
    void ofSeveralDaysTheLatestCountsAndIsSaid(String first, String second) {
        String csv = TWO_DAYS.replace("D1", first).replace("D2", second);
        ReadResult result = Reading.of(csv);
        assertThat(result.chart().size()).isEqualTo(4);
        assertThat(result.chart().layers()).isEqualTo(4);
        assertThat(result.notes().get(0)).contains("holds 2 days (2025-06-30, 2025-12-31): the rows of 2025-12-31");
        ReadResult earlier = Reading.of(csv, Reading.OPTIONS.with(LocalDate.of(2025, 9, 1)));
        assertThat(earlier.chart().layers()).isEqualTo(3);
        assertThat(earlier.counts().leftOut(LeftOut.OTHER_DAY)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wirksam ab", "Data decorrenza", "Fecha vigencia", "Seit", "Job row as of", "変更日"})
    void aDayThatDiffersInEachRowOfAPersonSaysSinceWhenWhateverItsHeader(String header) {
        ReadResult result = Reading.of("EMPLID,NAME,BIRTH,Manager," + header
                + "\n1,Ann,1970-01-02,,2019-01-01\n2,Bob,1971-01-02,1,2018-01-01\n2,Bob,1971-01-02,3,2022-01-01"
                + "\n3,Cyd,1972-01-02,1,2019-01-01\n4,Dan,1973-01-02,2,2020-01-01\n4,Dan,1973-01-02,1,2031-01-01\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  3\n    2\n      4\n");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.HISTORY_ROW, ProblemKind.FUTURE_ROW);
        assertThat(result.notes())
                .contains("\"" + header + "\" has another day in each row of the same person: the latest one up to"
                        + " 2026-06-01 counts, the others are history or future.");
    }

    @Test
    void rowsOfDifferentPeopleAreNobodysHistory() {
        ReadResult result = Reading.of("""
            ID,Name,Manager,Since when
            1,Ann,,2019-01-01
            2,Bob,1,2018-01-01
            2,Eve,1,2022-01-01
            3,Cyd,2,2019-01-01
            """);
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isZero();
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void daysThatDifferFromPersonToPersonAreNoSnapshots() {
        ReadResult result =
                Reading.of("id,manager,Start\n1,,2020-01-01\n2,1,2020-01-01\n3,1,2021-01-01\n4,1,2021-01-01\n");
        assertThat(result.chart().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"Primary Job,Yes,No", "Hauptbeschäftigung,ja,nein", "is_primary,true,false"})
    void ofSeveralJobsThePrimaryOneCounts(String header, String yes, String no) {
        ReadResult result = Reading.of(
                "id,manager," + header + "\n1,," + yes + "\n2,1," + yes + "\n3,1," + no + "\n3,2," + yes + "\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
        assertThat(result.counts().leftOut(LeftOut.SECOND_JOB)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Current,Yes,No",
        "Is Current,true,false",
        "Aktuell,ja,nein",
        "Poste actuel,oui,non",
        "Current Record,1,0"
    })
    void ofSeveralJobsTheCurrentOneCountsAndTheOthersAreHistory(String header, String yes, String no) {
        ReadResult result = Reading.of(
                "id,manager," + header + "\n1,," + yes + "\n2,1," + yes + "\n3,1," + no + "\n3,2," + yes + "\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
        assertThat(result.counts().leftOut(LeftOut.HISTORY)).isEqualTo(1);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void whoHasNoCurrentRowKeepsTheOneThereIs() {
        ReadResult result = Reading.of("id,manager,current\n1,,yes\n2,1,no\n3,1,no\n3,2,yes\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
    }

    /** The manager of a job that one had before is no second manager. */
    @ParameterizedTest
    @CsvSource({"current,true,false", "isCurrent,Y,N", "is_current,1,0"})
    void aFormerManagerIsNoDottedLine(String flag, String yes, String no) {
        String job = "{\"managerId\": %s, \"" + flag + "\": \"%s\"}";
        ReadResult result = Reading.of("""
            [{"id": 1, "jobs": [%s]}, {"id": 2, "jobs": [%s]}, {"id": 3, "jobs": [%s, %s]}, {"id": 4, "jobs": [%s]}]""".formatted(
                        job.formatted("null", yes),
                        job.formatted("1", yes),
                        job.formatted("1", no),
                        job.formatted("2", yes),
                        job.formatted("2", yes)));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n");
        assertThat(result.chart().listDottedLines()).isEmpty();
    }
}
