package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A branch handed out in the browser or by the API. */
class PlanningSheetInTheWebTest {
    private static final String STAFF =
            "id,manager,name,title\n01,,Ada,Boss\n02,1,Ben,Head\n03,2,Cy,Rep\n04,1,Dora,Head\n";

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void pageAndApiHandOutTheSame() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        Caller owner = server.owner();

        byte[] page = owner.getBytes(snapshot + "/planning.xlsx?root=02").body();
        assertThat(owner.getBytes("/api/v1" + snapshot + "/planning-sheet?root=Ben")
                        .body())
                .isEqualTo(page);
        try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(page))) {
            Sheet plan = read.getSheetAt(0);
            assertThat(plan.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Ben (02)");
            assertThat(plan.getLastRowNum()).isEqualTo(3);
        }
        assertThat(owner.get(snapshot + "/scenarios", "Accept-Language", "en").body())
                .contains("Plan in a spreadsheet", "action=\"" + snapshot + "/planning.xlsx\"");
        assertThat(owner.get(snapshot + "/planning.xlsx?root=nobody").body()).contains("the id of a position here");
    }

    @Test
    void aWorkbookThatComesBackIsOfferedAsAScenarioOfItsSnapshot() throws IOException {
        server.importTable("others.csv", "id,manager,name\n91,,Xu\n92,91,Yo\n");
        String snapshot = server.importTable("staff.csv", STAFF);
        Caller owner = server.owner();
        byte[] handedOut = owner.getBytes(snapshot + "/planning.xlsx").body();
        int snapshots = count(owner);

        String unchanged = uploaded(owner, handedOut);
        assertThat(owner.get(unchanged).body())
                .contains("This workbook was handed out to plan in", "<option value=\"" + id(snapshot) + "\">")
                .doesNotContain("others (");
        assertThat(take(owner, unchanged, snapshot)).contains("Nothing is changed in");

        String unknown = uploaded(owner, moved(handedOut, "03", "Zorro"));
        assertThat(take(owner, unknown, snapshot))
                .contains("gives no step.", "no position is found by the new one: 03: Zorro.")
                .doesNotContain("Nothing is changed");

        String headless = uploaded(owner, headless(handedOut));
        assertThat(owner.get(headless).body()).contains("This workbook was handed out to plan in");
        assertThat(take(owner, headless, snapshot)).contains("has lost the row with the names of its columns");

        String changed = uploaded(owner, moved(handedOut, "03", "dora"));
        assertThat(take(owner, changed, snapshot)).contains("Cy", "Dora").contains("Plan B");
        assertThat(owner.get(snapshot + "/scenarios").body()).contains("Plan B");
        assertThat(count(owner)).isEqualTo(snapshots);
    }

    @Test
    void otherFilesAndWorkbooksOfOtherOrganisationsAreNoScenarios() throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        Caller owner = server.owner();
        byte[] handedOut = owner.getBytes(snapshot + "/planning.xlsx").body();
        owner.post(snapshot + "/remove", "csrf=" + owner.csrf());
        String csv = owner.upload("/imports", "files", "staff.csv", STAFF).uri().getPath();
        assertThat(owner.get(csv).body()).doesNotContain("handed out to plan in");
        assertThat(owner.post(csv + "/scenario", "csrf=" + owner.csrf() + "&snapshot=" + id(snapshot))
                        .statusCode())
                .isBetween(400, 404);
        assertThat(owner.get(uploaded(owner, handedOut)).body()).contains("This workbook was handed out to plan in");
    }

    private static String id(String snapshot) {
        return snapshot.substring(snapshot.lastIndexOf('/') + 1);
    }

    private static int count(Caller owner) {
        return owner.get("/api/v1/snapshots").body().split("\"asOf\"", -1).length;
    }

    /** The address of an upload once it is read: on a busy machine that may take longer than the page waits for it. */
    private String uploaded(Caller owner, byte[] workbook) {
        String upload = owner.upload("/imports", "files", "plan.xlsx", workbook, Map.of())
                .uri()
                .getPath();
        HttpRequest.Builder events = HttpRequest.newBuilder(server.running().address(upload + "/events"))
                .header("Accept", "text/event-stream");
        assertThat(owner.send(events).body()).contains("READY");
        return upload;
    }

    private static String take(Caller owner, String upload, String snapshot) {
        return owner.post(
                        upload + "/scenario",
                        "csrf=" + owner.csrf() + "&name=Plan+B&snapshot=" + id(snapshot),
                        "Accept-Language",
                        "en")
                .body();
    }

    private static byte[] headless(byte[] workbook) throws IOException {
        try (Workbook edited = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edited.getSheetAt(0).shiftRows(1, edited.getSheetAt(0).getLastRowNum(), -1);
            edited.write(out);
            return out.toByteArray();
        }
    }

    /** The workbook with another manager for an id, as a person would choose one from the list. */
    private static byte[] moved(byte[] workbook, String id, String manager) throws IOException {
        try (Workbook edited = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : edited.getSheetAt(0)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                    row.getCell(1).setCellValue(manager);
                }
            }
            edited.write(out);
            return out.toByteArray();
        }
    }
}
