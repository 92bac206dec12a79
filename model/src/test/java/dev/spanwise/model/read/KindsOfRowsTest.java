package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.Position;
import dev.spanwise.model.ProblemKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows are where no header says so: other things than people, former people, second rows of one person. */
class KindsOfRowsTest {
    @ParameterizedTest
    @CsvSource({
        "Type,User,Room,Computer",
        "Class,Person,Group,Device",
        "Art,Benutzer,Raum,Dienstkonto",
        "Catégorie,Utilisateur,Salle,Groupe",
        "kind,employee,printer,service account"
    })
    void aColumnOfPeopleAndThingsSaysWhatIsNoPerson(String header, String person, String one, String other) {
        ReadResult result = Reading.of(("id,name,manager," + header + "\n1,Ann,,P\n2,Bob,1,P\n3,Cyd,2,P\n"
                        + "4,North,1,X\n5,Hall 3,1,Y\n6,Dan,2,P\n")
                .replace(",P", "," + person)
                .replace(",X", "," + one)
                .replace(",Y", "," + other));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    6\n");
        assertThat(result.counts().leftOut(LeftOut.NO_PERSON)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room,Group,Sales", "User,Group,Sales", "Group,Group,Person"})
    void departmentsThatSoundLikeThingsAreDepartments(String names) {
        String[] units = names.split(",", -1);
        ReadResult result = Reading.of("id,name,manager,Unit\n1,Ann,,%1$s\n2,Bob,1,%2$s\n3,Cyd,2,%2$s\n4,Dan,2,%3$s\n"
                .formatted((Object[]) units));
        assertThat(result.chart().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Worker Type,Employee,Retiree",
        "Employment Type,Permanent,Pensioner",
        "Employee Type,Full-time,Terminated",
        "Beschäftigungsart,unbefristet,Rentnerin"
    })
    void aKindOfEmploymentThatHasEndedIsADeparture(String header, String now, String before) {
        ReadResult result = Reading.of("id,name,manager,%1$s\n1,Ann,,%2$s\n2,Bob,1,%2$s\n3,Cyd,1,%3$s\n4,Dan,1,%2$s\n"
                .formatted(header, now, before));
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLID,SUPERVISOR_ID,EFFDT,EFFSEQ,0,1",
        "Worker,Boss,Effective Date,Sequence No,9,10",
        "Pers.Nr.,Vorgesetzter,Gültig ab,lfd. Nr.,1,2"
    })
    void ofSeveralChangesOnOneDayTheLastCounts(String id, String boss, String from, String order, int a, int b) {
        ReadResult result = Reading.of(String.join(",", id, boss, from, order) + "\nA,,2019-01-01," + a
                + "\nB,A,2019-01-01," + a + "\nC,B,2024-03-01," + b + "\nC,A,2024-03-01," + a + "\n");
        assertThat(Reading.drawing(result)).isEqualTo("A\n  B\n    C\n");
        assertThat(result.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Worker,Supervisor", "Kadernr,Baas", "Login,Boss"})
    void onePersonTwiceUnderAnUnknownHeaderIsToldAsUnderAKnownOne(String id, String manager) {
        String rows =
                "ann7,Ann,,Chief\nbob7,Bob,ann7,Lead\ncyd7,Cyd,ann7,Lead\ndan7,Dan,bob7,Clerk\ndan7,Dan,cyd7,Buyer\n";
        ReadResult unknown = Reading.of(id + ",Name," + manager + ",Job\n" + rows);
        ReadResult known = Reading.of("Employee ID,Name,Manager ID,Job\n" + rows);
        assertThat(Reading.drawing(unknown)).isEqualTo(Reading.drawing(known));
        assertThat(Reading.kinds(unknown)).contains(ProblemKind.CONFLICTING_ROWS);
    }

    @ParameterizedTest
    @CsvSource({
        "Position,Incumbent,Reports to position,Title",
        "Seat,Occupant,Parent seat,Job Title",
        "Stelle,Inhaber,Übergeordnete Stelle,Stellenbezeichnung"
    })
    void aPostIsKnownByItsNumberAndVacantWithoutAHolder(String post, String holder, String above, String title) {
        ReadResult result = Reading.of(String.join(",", post, holder, above, title)
                + "\nP1,Ann,,Chief\nP2,Bob,P1,Lead\nP3,,P1,Clerk\nP4,Dan,P2,Clerk\n");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .extracting(Position::id)
                .containsExactly("P3");
        assertThat(result.chart().positions().map(Position::title)).contains("Chief", "Lead");
    }

    @ParameterizedTest
    @CsvSource({"Company Code,Empl No,Mgr No", "Mandant,Lfd,Chef Nr", "Entity,Badge,Boss badge"})
    void numbersOfEachCompanyAreKnownUnderAnyHeader(String company, String id, String manager) {
        ReadResult result = Reading.of(company + "," + id + ",Name," + manager
                + "\nKE,01,Ann,\nKE,02,Bob,01\nKE,03,Cyd,02\nKX,01,Eve,\nKX,02,Fay,01\nKX,03,Gil,02\n");
        assertThat(result.chart().size()).isEqualTo(6);
        assertThat(result.chart().tops()).isEqualTo(2);
        assertThat(result.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"M. Tall,Mirja Tall", "S. Berg,Sven Berg", "D. Nord,Dag Nord"})
    void anInitialThatIsAFormOfAddressElsewhereIsAnInitial(String reference, String name) {
        ReadResult result =
                Reading.of("id,Name,Manager\n1,Ole Sund,\n2,%2$s,O. Sund\n3,Kim Lund,%1$s\n4,Pia Holm,%1$s\n"
                        .formatted(reference, name));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta", "schema", "info"})
    void columnsBesideWhatIsSaidOfThemAreColumns(String beside) {
        ReadResult result = Reading.of("{\"" + beside + "\":{\"version\":2},\"columns\":{\"EmpNo\":[\"1\",\"2\",\"3\"],"
                + "\"Name\":[\"Ann\",\"Bob\",\"Cyd\"],\"SupervisorNo\":[null,\"1\",\"2\"]}}");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
    }

    @ParameterizedTest
    @CsvSource({"Manager ID,Manager Name", "Supervisor No,Supervisor", "Vorgesetzten-Nr,Vorgesetzter"})
    void aManagerWithoutANumberIsTheOneThatIsNamed(String number, String name) {
        ReadResult result = Reading.of("ID,Name," + number + "," + name
                + "\n1,Ann,,\n2,Bob,1,Ann\n3,Cyd,,Bob\n4,Dan,2,Bob\n5,Eve,2,Bob\n6,Fay,,Nobody Here\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n    4\n    5\n6\n");
        assertThat(result.notes()).anyMatch(note -> note.contains(number) && note.contains("2 rows"));
    }

    @ParameterizedTest
    @CsvSource({"Mgr Level 1,Mgr Level 2,Mgr Level 3", "N+1,N+2,N+3", "Führung 1,Führung 2,Führung 3"})
    void levelsThatCountUpwardBeginWithTheManager(String one, String two, String three) {
        ReadResult result = Reading.of(
                String.join(",", "Employee", one, two, three)
                        + "\nAnn,,,\nBob,Ann,,\nCyd,Ann,,\nDan,Bob,Ann,\nEve,Bob,Ann,\nFay,Cyd,Ann,\nGil,Dan,Bob,Ann\nHal,Dan,Bob,Ann\n");
        assertThat(result.chart().layers()).isEqualTo(4);
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"results", "value", "items", "data"})
    void aListWithinAPersonIsNotTheListOfPeopleForItsName(String list) {
        String people = "{'id':'1','boss':null,JOBS},{'id':'2','boss':'1',JOBS},{'id':'3','boss':'2',JOBS}"
                .replace("JOBS", "'jobs':{'nav':{'LIST':[{'start':'2020-01-01','code':'7'}]}}");
        ReadResult result = Reading.of(
                ("{'d':{'LIST':[" + people + "]}}").replace("LIST", list).replace('\'', '"'));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    3\n");
    }

    @ParameterizedTest
    @CsvSource({"active_flag,Y,N", "In service,yes,no", "Employee Active?,true,false", "Noch beschäftigt,ja,nein"})
    void aFlagCountsWhateverIsSaidAroundIt(String header, String here, String gone) {
        ReadResult result = Reading.of("id,name,manager,%1$s\n1,Ann,,%2$s\n2,Bob,1,%2$s\n3,Cyd,1,%3$s\n4,Dan,1,%2$s\n"
                .formatted(header, here, gone));
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
        assertThat(result.chart().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", " \u00a0 ", "\u200b", "\ufeff", "\u2007"})
    void whiteSpaceOfAnyKindIsABlankCell(String blank) {
        ReadResult result =
                Reading.of("id,name,manager\n1,Ann,%1$s\n2,Bob,1\n3,Cyd,1\n%1$s,%1$s,%1$s\n".formatted(blank));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n");
        assertThat(result.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sales total", "North Subtotal", "Vertrieb Summe", "Ventes total"})
    void sumsOfGroupsAreNoPeopleWhereverTheWordStands(String sum) {
        ReadResult result = Reading.of("Unit,ID,Name,Manager\nNorth,1,Ann,\nNorth,2,Bob,1\n" + sum
                + ",2,,\nSouth,3,Cyd,1\n" + "South,4,Dan,3\n" + sum + ",2,,\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n    4\n");
        assertThat(result.counts().leftOut(LeftOut.TOTAL)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"South", "Werk 2", "営業部"})
    void aLineAboveARepeatedHeaderIsItsHeading(String heading) {
        ReadResult result =
                Reading.of("ID,Name,Manager\n1,Ann,\n2,Bob,1\n" + heading + ",,\nID,Name,Manager\n3,Cyd,1\n4,Dan,3\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n    4\n");
    }

    @ParameterizedTest
    @CsvSource({"Personnel ID,Reports to", "Kadernr,Baas", "Badge,Boss"})
    void aTableOfOneTopHasTheIdOfTheOthers(String id, String manager) {
        String header = id + ",Name," + manager + "\n";
        ReadResult result = ChartReader.read(
                List.of(
                        Reading.input("board.csv", header + "7,Ann,\n"),
                        Reading.input("sales.csv", header + "8,Bob,7\n9,Cyd,8\n"),
                        Reading.input("plant.csv", header + "10,Dan,7\n11,Eve,10\n")),
                Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo("7\n  8\n    9\n  10\n    11\n");
        assertThat(result.hasErrors()).isFalse();
    }
}
