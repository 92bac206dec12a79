package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
}
