package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Change files taken away from the page of a scenario and from the API. */
class ChangeFilesInTheWebTest {
    private static final String STAFF = "id,manager,name\n01,,Ada\n02,1,Ben\n03,2,Cy\n";
    private static final String ASKED = "?system=erpnext&effective=2027-04-01";

    @RegisterExtension
    final TestServer server = TestServer.alone();

    @Test
    void pageAndApiGiveTheSameFiles() throws IOException {
        Caller owner = server.owner();
        String scenario = scenario(owner);

        byte[] page = owner.getBytes(scenario + "/change-files.zip" + ASKED).body();
        String key = scenario.split("/", -1)[4];
        assertThat(owner.getBytes("/api/v1/scenarios/" + key + "/change-files" + ASKED)
                        .body())
                .isEqualTo(page);
        assertThat(files(page)).containsEntry("2027-04-01/1-managers.csv", "ID,Reports to\r\n03,01\r\n");
        assertThat(owner.get(scenario).body())
                .contains("action=\"" + scenario + "/change-files.zip\"", "Microsoft Entra ID");
    }

    @Test
    void whatIsMissingOrNotAllowedIsTold() throws IOException {
        Caller owner = server.owner();
        String scenario = scenario(owner);

        assertThat(owner.get(scenario + "/change-files.zip?system=paper&effective=2027-04-01")
                        .body())
                .contains("must be one of: successfactors");
        assertThat(owner.get(scenario + "/change-files.zip?system=odoo&effective=2027-04-01+2027-03-01")
                        .body())
                .contains("days one after the other");
        assertThat(owner.get(scenario + "/change-files.zip?system=ldif&effective=2027-04-01")
                        .body())
                .contains("distinguished name");
    }

    private String scenario(Caller owner) throws IOException {
        String snapshot = server.importTable("staff.csv", STAFF);
        String scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Flat")
                .uri()
                .getPath();
        owner.post(scenario + "/steps", "csrf=" + owner.csrf() + "&kind=remove-layer&remove-layer.layer=2");
        return scenario;
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> content = new TreeMap<>();
        ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            content.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
        }
        return content;
    }
}
