package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A snapshot is of a day: the export of 2023 comes before that of 2025, whichever was imported first. */
class SnapshotDayTest {
    private static final String STAFF = "id,manager,name\n1,,Ada\n2,1,Ben\n";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;
    private static String of2025;
    private static String of2023;

    @BeforeAll
    static void start() throws IOException {
        of2025 = id(server.importTable("staff 2025-03-31.csv", STAFF + "3,1,Cy\n"));
        of2023 = id(server.importTable("staff 2023.csv", STAFF));
        owner = server.owner();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String page(String snapshot, String path) {
        return owner.get("/snapshots/" + snapshot + path).body();
    }

    private static String dayOf(String snapshot) throws IOException {
        for (JsonNode one :
                new ObjectMapper().readTree(owner.get("/api/v1/snapshots").body())) {
            if (one.get("id").asText().equals(snapshot)) {
                return one.get("asOf").asText();
            }
        }
        throw new AssertionError("no snapshot " + snapshot);
    }

    private static String uploaded(String file, String content) {
        String upload = owner.upload("/imports", "files", file, content).uri().getPath();
        owner.get(upload + "/events", "Accept", "text/event-stream");
        return upload;
    }

    private static String confirm(String file, String form) {
        String upload = uploaded(file, STAFF);
        return owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=Other" + form)
                .body();
    }

    @Test
    void comparingBeginsWithTheEarlierOne() {
        String selected = "(?s)name=\"before\".*snapshot." + of2023
                + "\" selected>staff 2023.csv, as of 31 Dec 2023<.*name=\"after\".*snapshot." + of2025
                + "\" selected>staff 2025-03-31.csv<";
        assertThat(page(of2025, "/compare")).containsPattern(selected);
        assertThat(page(of2023, "/compare")).containsPattern(selected);
        assertThat(page(of2025, "/compare/positions")).contains("Cy");
    }

    @Test
    void aSeriesRunsByTheDays() {
        String series = page(of2023, "/compare/series");
        series = series.substring(series.indexOf("<tbody>"));
        assertThat(series).containsPattern("(?s)staff 2023.csv.*31 Dec 2023.*staff 2025-03-31.csv.*31 Mar 2025");
    }

    @Test
    void onlyFindingsOfEarlierSnapshotsCanBeKnown() {
        assertThat(page(of2025, "/overview")).contains("Only new ones since staff 2023.csv, as of 31 Dec 2023");
        assertThat(page(of2023, "/overview")).doesNotContain("Only new ones since");
    }

    @Test
    void theImportAsksForTheDayAndSaysWhereItsProposalComesFrom() {
        String named = uploaded("staff 2024-06.csv", STAFF);
        assertThat(owner.get(named).body())
                .contains("name=\"day\" value=\"2024-06-30\"", "was found in the name of the file");
        String plain = uploaded("staff.csv", STAFF);
        assertThat(owner.get(plain, "Accept-Language", "de").body())
                .contains(
                        "name=\"day\" value=\"" + LocalDate.now(ZoneId.systemDefault()) + "\"",
                        "Weder die Datei noch ihr Name nennt einen Stichtag");
    }

    /** A heading outweighs the name and the day of reading; who left before it has left, and whoever leaves later is there. */
    @Test
    void theDayThatTheFileItselfSaysIsProposedAndRead() {
        String staff = """
            Personal (Stand 30.06.2024)

            id,manager,name,end date
            1,,Ada,
            2,1,Ben,2024-05-31
            3,1,Cy,2024-07-31
            """;
        String page = owner.get(uploaded("staff 2023.csv", staff)).body();
        assertThat(page)
                .contains("name=\"day\" value=\"2024-06-30\"", "found in the file itself", "(Stand 30.06.2024)");
        assertThat(page).containsPattern("<dt>Positions</dt>\\s*<dd><strong>2</strong>");
        String upload = uploaded("staff.csv", staff);
        owner.get(upload);
        owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=May&day=2024-05-01");
        owner.get(upload + "/events", "Accept", "text/event-stream");
        page = owner.get(upload).body();
        assertThat(page).as("what somebody says stays").contains("name=\"day\" value=\"2024-05-01\"");
        assertThat(page).containsPattern("<dt>Positions</dt>\\s*<dd><strong>3</strong>");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndNothingIsImported() {
        String before = owner.get("/api/v1/snapshots").body();
        assertThat(confirm("staff.csv", "&day=2025-02-30"))
                .contains("2025-02-30\", but must be a day such as", "2026-12-31");
        assertThat(confirm("staff.csv", "&day=0202-02-03"))
                .contains("must be a day such as 2026-12-31, from 1900-01-01 to 2199-12-31");
        assertThat(owner.get("/api/v1/snapshots").body()).isEqualTo(before);
    }

    @Test
    void whoHasAnEndDateBeforeTheDayHasLeft() {
        String staff = "id,manager,name,end date\n1,,Ada,\n2,1,Ben,2024-03-31\n3,1,Cy,2022-03-31\n";
        String upload = uploaded("left 2023.csv", staff);
        assertThat(owner.get(upload).body()).containsPattern("<dt>Positions</dt>\\s*<dd><strong>2</strong>");
        owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=Later+staff&day=2024-12-31");
        assertThat(owner.get("/").body()).doesNotContain("Later staff");
        owner.get(upload + "/events", "Accept", "text/event-stream");
        String again = owner.get(upload + "?day=2024-12-31&name=Later+staff").body();
        assertThat(again).contains("Read again as of 31 Dec 2024", "value=\"2024-12-31\"", "value=\"Later staff\"");
        assertThat(again).containsPattern("<dt>Positions</dt>\\s*<dd><strong>1</strong>");
        owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=Later+staff&day=2024-12-31");
        assertThat(owner.get("/").body()).contains("Later staff");
    }

    @Test
    void theDayCanBeChangedLaterAndTheAuditLogSaysSo() throws IOException {
        String name = "moved 2022.csv";
        String snapshot = id(server.importTable(name, STAFF));
        assertThat(dayOf(snapshot)).isEqualTo("2022-12-31");
        String form = "csrf=" + owner.csrf() + "&day=";
        assertThat(owner.post("/snapshots/" + snapshot + "/as-of", form + "2022-06-30")
                        .body())
                .contains("As of 30 Jun 2022");
        assertThat(dayOf(snapshot)).isEqualTo("2022-06-30");
        assertThat(owner.post("/snapshots/" + snapshot + "/as-of", form + "soon")
                        .body())
                .contains("must be a day such as");
        assertThat(owner.post("/snapshots/" + snapshot + "/as-of", form).body()).contains("As of", "is missing");
        assertThat(dayOf(snapshot)).isEqualTo("2022-06-30");
        assertThat(server.services().audit().listEntries("", 50, 0))
                .anySatisfy(entry -> assertThat(entry.subject()).isEqualTo(name + ": 2022-12-31 -> 2022-06-30"));
        owner.post("/snapshots/" + snapshot + "/remove", "csrf=" + owner.csrf());
    }
}
