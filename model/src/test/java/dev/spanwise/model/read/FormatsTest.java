package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.TableOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small organisation in every format, whatever the file is called. */
class FormatsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final String CSV = "id,manager,Name,Größe\n1,,Zoë Müller,a\n2,1,Bob Bee,b\n3,1,Cyd Cox,c\n";
    private static final String DRAWING = "1\n  2\n  3\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "^", "~", ":", "#", "!", "\u0001", "\u001f"})
    void delimitersAreFoundOut(String delimiter) {
        ReadResult result = Reading.of(CSV.replace(",", delimiter));
        assertThat(Reading.drawing(result)).isEqualTo(DRAWING);
        assertThat(result.sources().get(0).delimiter()).isEqualTo(delimiter.charAt(0));
    }

    @Test
    void aRareDelimiterIsNoneWhereAUsualOneCutsTheRows() {
        ReadResult result = Reading.of("id,manager,seen\n1,,a:b:c\n2,1,a:b:c\n3,1,a:b:c\n");
        assertThat(result.sources().get(0).delimiter()).isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id~manager~name\n1~~Müller, Zoë\n2~1~Bee, Bob\n3~1~Cox, Cyd\n",
                "id#manager#name\n1##Müller; Zoë\n2#1#Bee; Bob\n3#1#Cox; Cyd, Dr.\n",
                "id^manager\n1^\n2^1\n3^1\n",
                "id^manager^since\n1^^01:02:03\n2^1^01:02:03\n3^1^01:02:03\n"
            })
    void usualDelimitersWithinCellsDoNotHideARareOne(String text) {
        assertThat(Reading.drawing(Reading.of(text))).isEqualTo(DRAWING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann: head: all\nBob: sales\nCyd: sales: north\n",
                "id\u00a7manager\u00a7name\n1\u00a7\u00a7Ann\n2\u00a71\u00a7Bob\n",
                "name\nAnn\nBob\n"
            })
    void aSingleColumnIsRefusedWithTheDelimiterAsTheNextStep(String text) {
        assertThatThrownBy(() -> Reading.of(text))
                .hasMessageContaining("single column")
                .hasMessageContaining("--delimiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void charsetsAreFoundOut(String charset) {
        ReadResult result = read(CSV.getBytes(Charset.forName(charset)));
        assertThat(result.chart().getPosition("1").name()).isEqualTo("Zoë Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"52\u00a0400", "52\u2019400", "\u00ab 52 \u00bb\u00e9t\u00e9", "52 400 \u20ac"})
    void westernSpreadsheetsAreNotTakenForEastAsianOnes(String pay) {
        String csv = "Matricule;Nom;Pr\u00e9nom;Matricule N+1;Salaire annuel\n1;Zo;Ada;;" + pay + "\n2;Bo;Ben;1;" + pay
                + "\n3;Cy;Cal;1;" + pay;
        ReadResult result = read(csv.getBytes(Charset.forName("windows-1252")));
        assertThat(result.sources().get(0).charset()).isEqualTo("windows-1252");
        assertThat(Reading.kinds(result)).doesNotContain(dev.spanwise.model.ProblemKind.BROKEN_TEXT);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertThat(Reading.drawing(Reading.of("\uFEFF" + CSV))).isEqualTo(DRAWING);
    }

    @Test
    void windowsLineEndsAndAnAnnouncedDelimiter() {
        assertThat(Reading.drawing(
                        Reading.of("sep=;\r\n" + CSV.replace(",", ";").replace("\n", "\r\n"))))
                .isEqualTo(DRAWING);
    }

    @Test
    void apostrophesAsQuotes() {
        ReadResult result = Reading.of("'id','manager','name'\n'1','','Ash, Ann'\n'2','1','Bob'\n");
        assertThat(result.chart().getPosition("1").name()).isEqualTo("Ash, Ann");
    }

    @Test
    void theUserMaySayWhatIsOtherwiseFoundOut() {
        TableOptions said = new TableOptions(null, ';', StandardCharsets.UTF_8, 2);
        ReadResult result = Reading.of("id,manager,name\nx,y,z\n" + CSV.replace(",", ";"), Reading.OPTIONS.with(said));
        assertThat(Reading.drawing(result)).isEqualTo(DRAWING);
    }

    @Test
    void gzipAndStandardInput() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(CSV.getBytes(StandardCharsets.UTF_8));
        }
        Input input = Input.standardInput(new ByteArrayInputStream(packed.toByteArray()));
        assertThat(Reading.drawing(ChartReader.read(List.of(input), Reading.OPTIONS)))
                .isEqualTo(DRAWING);
    }

    @Test
    void severalFilesAreOneChart() {
        ReadResult result = ChartReader.read(
                List.of(
                        Reading.input(
                                "senior.csv",
                                "Post Unique Reference,Reports to Senior Post,Name\nA1,XX,Ann\nA2,A1,Bob\n"),
                        Reading.input(
                                "junior.csv", ",Reporting Senior Post,Generic Job Title\n0,A2,Clerk\n1,A2,Clerk\n")),
                Reading.OPTIONS);
        assertThat(Reading.drawing(result)).isEqualTo("A1\n  A2\n    junior.csv:2\n    junior.csv:3\n");
        assertThat(result.sources()).extracting(SourceTable::file).containsExactly("senior.csv", "junior.csv");
    }

    @Test
    void anArrayOfObjects() {
        ReadResult result = Reading.of("""
            [{"id": 1, "name": "Ann", "reportsTo": null}, {"id": 2, "name": "Bob", "reportsTo": 1},
             {"id": 3, "name": "Cyd", "reportsTo": 1}]\
            """);
        assertThat(Reading.drawing(result)).isEqualTo(DRAWING);
        assertThat(result.sources().get(0).format()).isEqualTo("JSON");
    }

    @Test
    void oneObjectALine() {
        ReadResult result = Reading.of("{\"id\": 1}\n{\"id\": 2, \"manager\": 1}\n{\"id\": 3, \"manager\": 1}\n");
        assertThat(Reading.drawing(result)).isEqualTo(DRAWING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"children", "subUnits", "directReports"})
    void objectsNestedInEachOther(String name) {
        ReadResult result = Reading.of("""
            {"id": "1", "name": "Ann", "NESTED": [
              {"id": "2", "name": "Bob"}, {"id": "3", "name": "Cyd", "NESTED": [{"id": "4", "name": "Dan"}]}]}
            """.replace("NESTED", name));
        assertThat(Reading.drawing(result)).isEqualTo("1\n  2\n  3\n    4\n");
    }

    @Test
    void microsoftGraphUsers() {
        ReadResult result = Reading.of("""
            {"@odata.context": "https://graph.example/users", "value": [
             {"id": "a-1", "displayName": "Ann Ash", "jobTitle": "Head", "userPrincipalName": "ann@example.org"},
             {"id": "b-2", "displayName": "Bob Bee", "accountEnabled": true, "userPrincipalName": "bob@example.org",
              "manager": {"@odata.type": "#microsoft.graph.user", "id": "a-1", "displayName": "Ann Ash"}},
             {"id": "c-3", "displayName": "Cyd Cox", "userPrincipalName": "cyd@example.org", "manager": {"id": "a-1"}}]}
            """);
        assertThat(Reading.drawing(result)).isEqualTo("a-1\n  b-2\n  c-3\n");
        assertThat(result.chart().getPosition("a-1").title()).isEqualTo("Head");
        assertThat(result.chart().getPosition("b-2").text(Field.EMAIL)).isEqualTo("bob@example.org");
    }

    @Test
    void scimUsers() {
        ReadResult result = Reading.of("""
            {"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 3, "Resources": [
             {"id": "26118915", "userName": "ann", "name": {"givenName": "Ann", "familyName": "Ash"}, "title": "Head",
              "active": true, "emails": [{"value": "old@example.org"}, {"value": "ann@example.org", "primary": true}]},
             {"id": "26118916", "userName": "bob", "name": {"givenName": "Bob", "familyName": "Bee"}, "active": true,
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
                {"department": "Sales", "manager": {"value": "26118915", "displayName": "Ann Ash"}}},
             {"id": "26118917", "userName": "cyd", "name": {"givenName": "Cyd", "familyName": "Cox"}, "active": false,
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": {"value": "26118915"}}}]}
            """);
        assertThat(Reading.drawing(result)).isEqualTo("26118915\n  26118916\n");
        assertThat(result.chart().getPosition("26118915").text(Field.EMAIL)).isEqualTo("ann@example.org");
        assertThat(result.chart().getPosition("26118915").name()).isEqualTo("Ann Ash");
        assertThat(result.chart().getPosition("26118916").text(Field.DEPARTMENT))
                .isEqualTo("Sales");
        assertThat(result.counts().leftOut(LeftOut.LEAVER)).isEqualTo(1);
    }

    /** Some exports lack the names of entries; managers are found by what stands in front in theirs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cn: Ann\nobjectClass: person\n\ncn: Bo\nobjectClass: person\nmanager: cn=Ann,dc=x\n",
                "# from yesterday\nversion: 1\n\nobjectClass: person\ncn: Ann\n\nobjectClass: person\ncn: Bo\nmanager: cn=Ann,dc=x\n",
                "cn: Ann\nobjectClass: person\n\ndn: cn=Bo,dc=x\nobjectClass: person\ncn: Bo\nmanager: cn=Ann,dc=x\n",
                "dn: cn=Ann,dc=x\nobjectClass: person\ncn: Ann\n\nobjectClass: person\ncn: Bo\nmanager: cn=Ann,dc=x\n",
                "dn: cn=Ann,dc=x\nobjectClass: person\ncn: Ann\n\nobjectClass: person\ncn: Bo\nmanager: cn=Ann,dc=x\n\n"
                        + "search: 2\nresult: 0 Success\n"
            })
    void ldifEntriesWithoutTheirNames(String entries) {
        ReadResult result = ChartReader.read(List.of(Reading.input("people.ldif", entries)), Reading.OPTIONS);
        assertThat(result.chart().positions())
                .extracting(position -> position.layer() + " " + position.name())
                .containsExactlyInAnyOrder("1 Ann", "2 Bo");
    }

    @Test
    void ldifPeople() {
        ReadResult result = Reading.of("""
            version: 1

            dn: ou=People,dc=example,dc=org
            objectClass: organizationalUnit
            ou: People

            # the head
            dn: uid=ann,ou=People,dc=example,dc=org
            objectClass: inetOrgPerson
            uid: ann
            cn:: QW5uIE3DvGxsZXI=
            title: Head of a department with a very long
              name

            dn: uid=bob,ou=People,dc=example,dc=org
            objectClass: inetOrgPerson
            uid: bob
            cn: Bob Bee
            manager: UID=ann, OU=People, DC=example, DC=org

            dn: uid=cyd,ou=People,dc=example,dc=org
            objectClass: inetOrgPerson
            uid: cyd
            cn: Cyd Cox
            manager: uid=ann,ou=People,dc=example,dc=org
            """);
        assertThat(Reading.drawing(result)).isEqualTo("ann\n  bob\n  cyd\n");
        assertThat(result.chart().getPosition("ann").name()).isEqualTo("Ann Müller");
        assertThat(result.chart().getPosition("ann").title()).isEqualTo("Head of a department with a very long name");
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Reading.of("[{\"id\": 1},\n {\"id\": }]"))
                .hasMessageStartingWith("\"people.csv\" is no valid JSON: line 2, column");
    }

    @Test
    void jsonNestedWithoutEndIsRefused() {
        String deep = "[{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}]";
        assertThatThrownBy(() ->
                        Reading.of(deep, Reading.OPTIONS.with(new Limits(1 << 20, 100, 100, 100, 10, 1_000, MINUTE))))
                .hasMessageStartingWith("\"people.csv\" is no valid JSON");
    }

    @Test
    void limitsAreKept() {
        Limits small = new Limits(1_000, 3, 4, 20, 10, 10, MINUTE);
        assertThatThrownBy(() -> Reading.of("id,manager\n1,\n2,1\n3,1\n4,1\n", Reading.OPTIONS.with(small)))
                .hasMessage("\"people.csv\" has more than 3 rows, more than are read. Split it into several "
                        + "files, or allow more (--max-rows).");
        assertThatThrownBy(() -> Reading.of("id,manager,a,b,c\n1,,,,x\n", Reading.OPTIONS.with(small)))
                .hasMessageStartingWith("\"people.csv\" has more than 4 columns");
        assertThatThrownBy(() -> Reading.of("id,manager\n1,\"" + "x".repeat(30) + "\"\n", Reading.OPTIONS.with(small)))
                .hasMessageStartingWith("\"people.csv\", row 2: a cell is longer than 20 characters.");
        assertThatThrownBy(() -> Reading.of("id,manager\n" + "1,\n".repeat(400), Reading.OPTIONS.with(small)))
                .hasMessageStartingWith("\"people.csv\" holds more than 0 MB");
    }

    @Test
    void aFlagOfTheLastFormat() {
        assertThat(Reading.of("id,manager,active\n1,,true\n2,1,true\n3,1,false\n", Reading.OPTIONS.withLeavers(true))
                        .chart()
                        .getPosition("3")
                        .is(Flag.LEFT))
                .isTrue();
    }

    private static ReadResult read(byte[] bytes) {
        return ChartReader.read(List.of(Input.bytes("people.csv", bytes)), Reading.OPTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"directReports", "directreports"})
    void thoseWhoReportToSomebodyInADirectory(String attribute) {
        String entry = "dn: CN=%s,DC=x\ncn: %s\n";
        String reports = attribute + ": CN=%s,DC=x\n";
        ReadResult result = ChartReader.read(
                List.of(Reading.input(
                        "people.ldif",
                        entry.formatted("Ida", "Ida") + reports.formatted("Ben") + reports.formatted("Uta") + "\n"
                                + entry.formatted("Ben", "Ben") + reports.formatted("Sol") + reports.formatted("Rex")
                                + "\n"
                                + entry.formatted("Uta", "Uta") + "\n" + entry.formatted("Sol", "Sol") + "\n"
                                + entry.formatted("Rex", "Rex"))),
                Reading.OPTIONS);
        assertThat(result.chart().layers()).isEqualTo(3);
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.problems()).isEmpty();
    }
}
