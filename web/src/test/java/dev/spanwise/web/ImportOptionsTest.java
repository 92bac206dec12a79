package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything the command line can say about reading a file can be said in the browser before it is imported. */
class ImportOptionsTest {
    private static final String STAFF = "id,manager,name\n1,,Ada\n2,1,Ben\n3,2,Cy\n4,9,Dora\n5,4,Edi\n";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
    }

    private static String uploaded(String content) {
        String upload =
                owner.upload("/imports", "files", "staff.csv", content).uri().getPath();
        read(upload);
        return upload;
    }

    @Test
    void aPictureSaysWhatCanBeReadInsteadOfAskingForColumns() {
        String page = owner.get(uploaded("%PDF-1.7 and more of it")).body();
        assertThat(page)
                .contains("is a PDF document", "What can be read", "Excel workbooks (.xlsx)", "Choose another file")
                .doesNotContain("Spanwise has found out", "<select name=\"charset\"", "name=\"map.");
    }

    @Test
    void aRefusalNamesWhatCanBeChosenOnThePage() {
        String page = owner.get(uploaded("key,remark\nA1,\nA2,A1\nA3,A1\nA4,A2\nA5,A9\n"))
                .body();
        assertThat(page)
                .contains("If it is the right one, choose it below, under Columns")
                .doesNotContain("--map");
        assertThat(owner.get(uploaded("id,manager\n1,\n2,x\n3,y\n"), "Accept-Language", "de")
                        .body())
                .contains("Wählen Sie unten, unter Spalten, andere Spalten")
                .doesNotContain("--map");
        assertThat(settings(uploaded("id,manager\n1,\n2,1\n3,9\n"), "&on-missing-manager=fail"))
                .contains("because of what you chose under File, More options");
    }

    @Test
    void notesAreInTheLanguageOfThePageWhateverItWasReadIn() {
        String upload = uploaded("id,manager,name,fte %\n1,,Ada,100\n2,1,Ben,100\n3,1,Cy,50\n");
        assertThat(owner.get(upload, "Accept-Language", "de").body())
                .contains("ist in Prozent angegeben: 100 ist eine volle Stelle.")
                .doesNotContain("is given in percent");
        assertThat(owner.get(upload, "Accept-Language", "en").body())
                .contains("is given in percent: 100 is one full post.");
    }

    @Test
    void whatHasNoColumnIsNamedWhereItHelps() {
        assertThat(notFound(uploaded("name,department\nAda,A\nBen,A\nCy,B\n"))).containsExactly("Manager");
        assertThat(notFound(uploaded("id,manager\n1,\n2,x\n3,y\n"))).isEmpty();
        assertThat(notFound(uploaded("id,manager,name,title\n1,,Ada,Head\n2,1,Ben,Clerk\n3,1,Cy,Clerk\n")))
                .containsExactly("Department", "Location", "Grade", "Pay");
    }

    private static List<String> notFound(String upload) {
        return Pattern.compile("No column found for \"([^\"]*)\"")
                .matcher(owner.get(upload).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String settings(String upload, String form) {
        HttpResponse<String> answer = owner.post(upload + "/settings", "csrf=" + owner.csrf() + form);
        return answer.statusCode() < 400 ? read(upload) : answer.body();
    }

    /** The page of an upload once it is read: on a busy machine that may take longer than the page waits for it. */
    private static String read(String upload) {
        HttpRequest.Builder events = HttpRequest.newBuilder(server.running().address(upload + "/events"))
                .header("Accept", "text/event-stream");
        assertThat(owner.send(events).body()).containsAnyOf("READY", "REFUSED");
        return owner.get(upload).body();
    }

    private static String confirmed(String upload) {
        String overview = owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=Staff")
                .uri()
                .getPath();
        return overview.replace("/overview", "");
    }

    private static String positions(String page) {
        return page.replaceAll("(?s).*<dt>Positions</dt>\\s*<dd><strong>(\\d+)</strong>.*", "$1");
    }

    @Test
    void badDataIsRepairedAsTheAnalystWantsIt() {
        String upload = uploaded(STAFF);
        assertThat(positions(owner.get(upload).body())).isEqualTo("5");
        assertThat(positions(settings(upload, "&on-missing-manager=leave-out"))).isEqualTo("3");
        assertThat(positions(settings(upload, "&on-several-tops=largest"))).isEqualTo("3");
        assertThat(settings(upload, "&on-missing-manager=fail")).contains("class=\"notice\"");
        assertThat(settings(upload, "&on-cycle=ignore")).contains("is \"ignore\", but must be one of: break, fail.");
    }

    @Test
    void linesAboveTheHeaderAndAnyDelimiterCanBeNamed() {
        String upload = uploaded("a^b^c\nid^manager^name\n1^^Ada\n2^1^Ben\n");
        assertThat(positions(settings(upload, "&skip-rows=1&other-delimiter=%5E")))
                .isEqualTo("2");
        assertThat(settings(upload, "&delimiter=%5E%5E"))
                .contains("must be such as comma, semicolon, tab, pipe, space");
        assertThat(settings(upload, "&charset=no+charset")).contains("must be such as UTF-8, windows-1252");
        assertThat(settings(upload, "&skip-rows=-1")).contains("must be a whole number from 0 to 1,000");
    }

    @Test
    void columnsAreKeptInAFileAndTakenFromIt() {
        String upload = uploaded("nr,boss,who\n1,,Ada\n2,1,Ben\n");
        settings(upload, "&map=name=who");
        HttpResponse<String> kept = owner.get(upload + "/mapping.yaml");
        assertThat(kept.body()).contains("manager: \"boss\"", "name: \"who\"");
        String again = uploaded("nr,boss,who\n1,,Cy\n2,1,Dora\n");
        HttpResponse<String> taken = owner.upload(again + "/mapping", "mapping", "mapping.yaml", kept.body());
        assertThat(taken.body()).contains("<option value=\"name=who\" selected>who</option>");
        assertThat(owner.upload(again + "/mapping", "mapping", "mapping.yaml", "columns: {boss: x}")
                        .body())
                .contains("boss", "manager");
    }

    @Test
    void pseudonymsTakeThePlaceOfNamesAndIdsEverywhere() {
        String upload = uploaded(STAFF);
        settings(upload, "&pseudonymize=on");
        String snapshot = confirmed(upload);
        assertThat(owner.get(snapshot + "/table.csv").body())
                .contains("N-", "P-")
                .doesNotContain("Ada", "Dora");
        assertThat(owner.get(snapshot + "/report.html").body()).doesNotContain("Ada", "Dora");
    }

    @Test
    void theSameKeyGivesTheSamePseudonymsInEveryImport() {
        String first = uploaded(STAFF);
        owner.upload(first + "/pseudonyms", "pseudonym-key", "secret.key", "what only we know");
        String second = uploaded(STAFF + "6,1,Fay\n");
        owner.upload(second + "/pseudonyms", "pseudonym-key", "secret.key", "what only we know");
        assertThat(settings(second, "&pseudonymize=on"))
                .contains("The pseudonyms have a key")
                .doesNotContain("what only we know");
        String before = owner.get(confirmed(first) + "/table.csv").body();
        String after = owner.get(confirmed(second) + "/table.csv").body();
        assertThat(after.lines().toList())
                .hasSize(7)
                .contains(before.lines().skip(5).findFirst().orElseThrow());
        assertThat(owner.upload(uploaded(STAFF) + "/pseudonyms", "pseudonym-key", "secret.key", "")
                        .body())
                .contains("its content is the key");
    }

    @Test
    void aKeyThatCanBeGuessedIsRefused() {
        assertThat(owner.upload(uploaded(STAFF) + "/pseudonyms", "pseudonym-key", "secret.key", "1234")
                        .body())
                .contains("fewer than 16 bytes");
    }

    @Test
    void withoutAKeyFileTheKeyIsRandom() {
        List<String> tables = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String upload = uploaded(STAFF);
            settings(upload, "&pseudonymize=on");
            assertThat(settings(upload, "&pseudonymize=on")).contains("The pseudonyms have a key");
            tables.add(owner.get(confirmed(upload) + "/table.csv").body());
        }
        assertThat(tables.get(0).lines().skip(1))
                .doesNotContainAnyElementsOf(tables.get(1).lines().skip(1).toList());
    }
}
