package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.Flag;
import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of the rows is there: departures by any flag, entries that are no people, vacancies by the place of a word. */
class WhoCountsTest {
    @ParameterizedTest
    @CsvSource({
        "Enabled,False,True",
        "userAccountControl,514,512",
        "suspended,true,false",
        "Archivé,oui,non",
        "isActive,0,1",
        "lifecycleStatus,DEPROVISIONED,ACTIVE",
        "Deleted,Y,N",
        "Account Status,Deactivated,Active",
        "HR Status,T,A",
        "STAT2,0,3",
        "Date of Leaving,2025-01-31,",
        "Ausgeschieden,ja,nein",
        "accountEnabled,FALSE,TRUE",
        "deletedDateTime,2025-02-01T00:00:00Z,",
        "Kündigung zum,31.12.2025,",
        "Fecha efectiva de cese,15/06/2025,",
        "Date effective de sortie,31/01/2025,",
        "Exit Dt,2025-09-30,",
        "nsAccountLock,TRUE,FALSE",
        "Beschäftigungsstatus,0,3"
    })
    void departuresAreKnownByAnyFlag(String header, String gone, String there) {
        String here = there == null ? "" : there;
        ReadResult result = Reading.of("id,name,manager," + header + "\n1,Ann,," + here + "\n2,Bob,1," + here
                + "\n3,Cyd,1," + gone + "\n4,Dan,1," + here + "\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }

    /** The row that counts is the last one, and it says what happened. */
    @ParameterizedTest
    @CsvSource({
        "Effective Date,Action,Hire,Termination,Transfer",
        "Gültig ab,Maßnahme,Einstellung,Austritt (Kündigung),Versetzung",
        "Date d'effet,Événement,Embauche,Démission,Mutation",
        "Fecha efectiva,Acción,Alta,Baja,Traslado",
        "Effective Date,Action Reason,New hire,Resignation,Termination request withdrawn"
    })
    void whoseLastEventIsLeavingHasLeft(String since, String event, String hire, String exit, String move) {
        String csv = "Emp ID,Name," + since + "," + event + ",Manager ID\n"
                + row(1, "2018-01-02", hire, "") + row(2, "2018-01-02", hire, "1")
                + row(3, "2018-01-02", hire, "1") + row(3, "2024-01-02", move, "2")
                + row(4, "2018-01-02", hire, "2") + row(4, "2025-05-31", exit, "2");
        assertThat(Reading.drawing(Reading.of(csv))).isEqualTo("1\n  2\n    3\n");
    }

    private static String row(int id, String day, String event, String manager) {
        return id + ",Person " + id + "," + day + "," + event + "," + manager + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retirement Eligibility Date", "Notice Period Exit Check", "Previous Termination Date"})
    void daysThatNobodyLeavesOnAreNone(String header) {
        ReadResult result = Reading.of(
                "id,name,manager," + header + "\n1,Ann,,\n2,Bob,1,2025-01-31\n3,Cyd,1,2024-05-01\n4,Dan,1,\n");
        assertThat(result.chart().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Post ID,Post Holder,Reports To Post",
        "PositionCode,WorkerNumber,ParentPositionCode",
        "Planstelle,Stelleninhaber,Übergeordnete Planstelle",
        "Code poste,Titulaire,Code poste supérieur",
        "Pos ID,Occupant,Parent Pos ID"
    })
    void aPostWhoseHolderIsLeftBlankIsVacant(String post, String holder, String above) {
        ReadResult result = Reading.of(post + "," + holder + ",Remark," + above
                + "\nP1,w1,A,\nP2,w2,B,P1\nP3,,C,P1\nP4,w4,D,P2\nP5,w5,E,P3\n");
        assertThat(result.chart().positions().filter(position -> position.is(Flag.VACANT)))
                .extracting(position -> position.id())
                .containsExactly("P3");
        assertThat(result.chart().tops()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eliminated", "Entfällt", "Deleted", "kw-Stelle", "Supprimé", "Eliminada"})
    void anAbolishedPostApartIsLeftOut(String word) {
        ReadResult result =
                Reading.of("Post,Name,Title,Reports to Post\nP1,Ann,Boss,\nP2,Bob,Head,P1\nP3,Cyd,Clerk,P2\nP9," + word
                        + ",Clerk,\n");
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.counts().leftOut(LeftOut.ABOLISHED)).isEqualTo(1);
    }

    @Test
    void codesThatNothingExplainsAreToldWithTheirCounts() {
        ReadResult result = Reading.of("id,name,manager,Status\n1,Ann,,K7\n2,Bob,1,K7\n3,Cyd,1,Z2\n");
        assertThat(result.chart().size()).isEqualTo(3);
        assertThat(result.notes())
                .singleElement()
                .asString()
                .contains("\"Status\"")
                .contains("K7 (2), Z2 (1)");
    }

    @ParameterizedTest
    @CsvSource({
        "objectClass,top;person;user,top;group",
        "Object Type,User,Computer",
        "recipientTypeDetails,UserMailbox,RoomMailbox"
    })
    void entriesThatAreNoPeopleAreLeftOut(String header, String person, String other) {
        ReadResult result = Reading.of("id,name,manager," + header + "\n1,Ann,," + person + "\n2,Bob,1," + person
                + "\n3,Cyd,1," + person + "\n4,Thing,," + other + "\n");
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.counts().leftOut(LeftOut.NO_PERSON)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Bob,Open Source Manager",
        "Bob,Recruiting Coordinator",
        "Bob,Offene Systeme",
        "Ana Vago,Clerk",
        "Peter Offen,Clerk",
        "Bob,Vacant Property Officer"
    })
    void peopleAreNoVacancies(String name, String title) {
        ReadResult result =
                Reading.of("id,name,title,manager\n1,Ann,Head,\n2," + name + "," + title + ",1\n3,Cyd,Clerk,1\n");
        assertThat(result.chart().getPosition("2").is(Flag.VACANT)).isFalse();
        assertThat(result.chart().getPosition("2").name()).isEqualTo(name);
    }

    @Test
    void aFamilyNameIsNoVacancy() {
        ReadResult result =
                Reading.of("id,First Name,Last Name,manager\n1,Ann,Lee,\n2,Hans,Offen,1\n3,Rui,Vago,1\n4,,Vacant,1\n");
        assertThat(result.chart().positions().filter(p -> p.is(Flag.VACANT)).map(p -> p.id()))
                .containsExactly("4");
    }

    @ParameterizedTest
    @CsvSource({
        "'',Open (2026)",
        "'',Open position",
        "Vacant,Clerk",
        "Vago,Clerk",
        "Offen,Clerk",
        "N/D,Vacant: clerk",
        "Open - Clerk,''"
    })
    void vacanciesAreKnown(String name, String title) {
        ReadResult result =
                Reading.of("id,name,title,manager\n1,Ann,Head,\n2," + name + "," + title + ",1\n3,Cyd,Clerk,1\n");
        assertThat(result.chart().getPosition("2").is(Flag.VACANT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Position ID,Employee ID,''", "Planstelle,Personalnummer,99999999", "Post Number,Holder,''"})
    void aPostWithoutAHolderIsVacant(String post, String holder, String nobody) {
        ReadResult result = Reading.of(post + ",Manager ID," + holder + ",Name\nP1,,11,Ann\nP2,P1," + nobody
                + ",\nP3,P1,13,Cyd\nP4,P1,14,Dan\n");
        assertThat(result.chart().positions().filter(p -> p.is(Flag.VACANT)).map(p -> p.id()))
                .containsExactly("P2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eliminated", "Weggefallen", "Supprimé"})
    void abolishedPostsApartFromTheLineAreLeftOutAndOthersAreNoVacancies(String word) {
        ReadResult result = Reading.of("id,name,manager\n1,Ann,\n2,Bob,1\n3," + word + ",\n4," + word + ",1\n");
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  4\n");
        assertThat(result.chart().positions().noneMatch(p -> p.is(Flag.VACANT))).isTrue();
        assertThat(result.chart().positions().filter(p -> p.is(Flag.ABOLISHED)).map(p -> p.id()))
                .containsExactly("4");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.ABOLISHED_KEPT, ProblemKind.ABOLISHED);
    }

    @Test
    void whoStartsLaterDoesNotCountYet() {
        ReadResult result =
                Reading.of("id,manager,Hire Date\n1,,2020-01-01\n2,1,2026-07-01\n3,1,2026-05-31\n4,3,2026-07-01\n");
        assertThat(result.chart().size()).isEqualTo(2);
        assertThat(result.counts().leftOut(LeftOut.FUTURE_HIRE)).isEqualTo(2);
        assertThat(Reading.messages(result).get(0)).startsWith("2 people start after the day of reading (2026-06-01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#NV", "#BEZUG!", "#VALEUR!"})
    void aLookUpThatFailedIsAnErrorAndNotNobody(String error) {
        ReadResult result = Reading.of("id,manager\n1,\n2,1\n3,1\n4," + error + "\n");
        assertThat(Reading.kinds(result)).contains(ProblemKind.FAILED_LOOKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_MANAGER", "NO_MGR", "kein Vorgesetzter", "Unassigned", "sans responsable"})
    void wordsForNobodyAreSaid(String word) {
        ReadResult result = Reading.of("id,manager\n1," + word + "\n2,1\n3,1\n");
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes()).contains("\"" + word + "\" in \"manager\" counts as nobody.");
    }

    @Test
    void oneAbsentManagerIsOneProblemAndWhoHasLeftIsNotMentioned() {
        ReadResult result = Reading.of("""
            id,manager,status
            1,,active
            2,1,active
            3,99,active
            4,99,active
            5,99,left
            6,98,left
            7,1,active
            8,2,active
            9,1,active
            """);
        assertThat(result.problems().stream().filter(p -> p.kind() == ProblemKind.MANAGER_NOT_FOUND))
                .hasSize(1);
        assertThat(Reading.messages(result))
                .contains("2 positions, \"3\" among them, report to \"99\", which is not in the file: they were taken"
                        + " as top positions, and what is below them stands that many layers too high. Add the"
                        + " missing row or correct the reference.");
    }

    @Test
    void nearlyEverybodyATopIsAnError() {
        ReadResult result = Reading.of("id,manager\n1,\n2,1\n3,\n4,\n5,\n6,\n");
        assertThat(Reading.kinds(result)).contains(ProblemKind.MOSTLY_TOPS);
        assertThat(result.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Stan,Zatrudniony,Zwolniony", "Lage,Aktiv,Ausgetreten", "Staff state,Active,Terminated", "在,在職,退職"})
    void wordsForThereAndGoneAreAStatusWhateverTheHeader(String header, String there, String gone) {
        ReadResult result =
                Reading.of("id,manager,%1$s\n1,,%2$s\n2,1,%2$s\n3,1,%3$s\n4,2,%2$s\n".formatted(header, there, gone));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n    4\n");
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Loan,Active,Terminated,Paid", "Passed,yes,no,yes", "Shop,Open,Closed,Open"})
    void otherWordsAreNoStatus(String header, String first, String second, String third) {
        ReadResult result =
                Reading.of("id,manager,%s\n1,,%s\n2,1,%s\n3,1,%s\n4,2,%2$s\n".formatted(header, first, second, third));
        assertThat(result.chart().size()).isEqualTo(4);
    }
}
