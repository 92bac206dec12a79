package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photos come as an archive, are shown to whoever may see the position, and go with the snapshot or the person. */
class PhotosInTheWebTest {
    private static final String JPEG = "data:image/jpeg;base64,";

    @RegisterExtension
    static final TestServer server = TestServer.ofTeam();

    private Caller owner;
    private String snapshot;

    /** Ada leads Ben and Cy; Dora is below Ben. */
    @BeforeEach
    void bring() throws IOException {
        snapshot = server.importTable(
                "staff.csv", "id,manager,name,email\n1,,Ada,\n2,1,Ben,ben@x.example\n3,1,Cy,\n4,2,Dora,\n5,2,Eve,\n");
        owner = server.owner();
        HttpResponse<String> answer =
                upload(archive("1.PNG", "1.png", "faces/ben@x.example.png", "3.png", "4.png", "stranger.png"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("4 positions were found", "One file is nobody's, by id or e-mail: stranger.png")
                .contains(
                        "One file is no JPEG or PNG that can be read, or has more than 20 MB or 60 million pixels: 5.jpg")
                .contains(
                        "One file is not shown, since another one of the same person is: 1.png (shown: 1.PNG).",
                        "This snapshot has 4 photos.");
    }

    private HttpResponse<String> upload(byte[] archive) {
        return owner.upload(snapshot + "/photos", "archive", "faces.zip", archive, Map.of());
    }

    /** Photos under these names, and a broken one of Eve's. */
    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(picture());
            }
            zip.putNextEntry(new ZipEntry("5.jpg"));
            zip.write("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String faces(Caller caller) {
        return caller.get(snapshot + "/photos/faces?id=1&id=2&id=3&id=4&id=5&id=9")
                .body()
                .replaceAll("\\s", "");
    }

    @Test
    void theyStandInTheChartBesideItAndInEveryFile() {
        assertThat(faces(owner))
                .contains("\"1\":\"" + JPEG, "\"2\":\"" + JPEG, "\"4\":\"" + JPEG)
                .doesNotContain("\"5\"", "\"9\"");
        assertThat(owner.get(snapshot + "/explore?at=2").body())
                .contains("data-photos=\"" + snapshot + "/photos/faces\"", "<img class=\"face\" src=\"" + JPEG);
        HttpResponse<String> scenario = owner.post(snapshot + "/scenarios", "csrf=" + owner.csrf() + "&name=Flat");
        String id = scenario.uri().getPath().replaceAll(".*/", "");
        assertThat(scenario.body()).contains("data-photos=\"" + snapshot + "/photos/faces\"");
        assertThat(owner.get(snapshot + "/compare?after=scenario." + id).body())
                .contains("data-photos=\"" + snapshot + "/photos/faces\"");
        assertThat(owner.get(snapshot + "/explore/drawing.svg?at=2").body()).contains(JPEG);
        assertThat(owner.get(snapshot + "/diagram?layout=boxes&photos=on").body())
                .contains(JPEG, ">E<");
        assertThat(owner.get(snapshot + "/diagram?layout=boxes").body()).doesNotContain(JPEG);
        assertThat(owner.get(snapshot + "/draw").body()).contains("name=\"photos\"");
    }

    @Test
    void aFileThatHasNoPhotosIsRefusedWithThoseThatHave() {
        for (String format : List.of("dot", "mermaid", "graphml", "json")) {
            HttpResponse<String> refused =
                    owner.get(snapshot + "/diagram?layout=boxes&photos=on&format=" + format, "Accept-Language", "en");
            assertThat(refused.statusCode()).as(format).isEqualTo(400);
            assertThat(refused.body())
                    .contains(
                            "A file of the format " + format + " has no photos. Choose SVG, PNG, PDF, PPTX or draw.io");
            assertThat(owner.get(snapshot + "/diagram?layout=boxes&format=" + format)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void wordsHaveTheSameRoomBesideThem() throws IOException {
        String without = server.importTable("faceless.csv", "id,manager,name\n1,,Ada\n2,1,Ben\n");
        Visitor visitor = server.ownerAtBrowser(Locale.UK);

        Object room = room(visitor.goTo(without + "/explore"), ".living-boxes b");
        assertThat(room(visitor.goTo(snapshot + "/explore"), ".living-boxes .with-photo b"))
                .isEqualTo(room);
    }

    private static Object room(Visitor visitor, String words) {
        return visitor.at(words).first().evaluate("words => words.clientWidth");
    }

    @Test
    void whoSeesABranchSeesItsPhotosAlone() {
        server.addAccount("vic", Role.VIEWER, Optional.of("2"));
        Caller viewer = server.signIn("vic");

        assertThat(faces(viewer)).contains("\"2\":\"" + JPEG, "\"4\":\"" + JPEG).doesNotContain("\"1\"", "\"3\"");
        assertThat(viewer.get(snapshot + "/photos").statusCode()).isEqualTo(403);
        assertThat(server.stranger().get(snapshot + "/photos/faces?id=1").body())
                .doesNotContain(JPEG);
    }

    @Test
    void theyAreRemovedWithThePersonAllTogetherAndWithTheSnapshot() {
        server.services().forgetter().forget("2");
        assertThat(faces(owner)).contains("\"1\"", "\"3\"").doesNotContain("\"2\"");

        owner.post(snapshot + "/photos/remove", "csrf=" + owner.csrf());
        assertThat(faces(owner)).isEqualTo("{}");
        assertThat(owner.get(snapshot + "/explore").body()).doesNotContain("data-photos=\"/");
    }

    @Test
    void anArchiveOfTooManyFilesIsRefusedInWords() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i <= 500_000; i++) {
                ZipEntry nothing = new ZipEntry(Integer.toString(i, Character.MAX_RADIX));
                nothing.setSize(0);
                nothing.setCrc(0);
                zip.putNextEntry(nothing);
            }
        }
        HttpResponse<String> answer = upload(bytes.toByteArray());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("holds more than 500,000 files, which is the most that is looked through");
        assertThat(faces(owner)).contains("\"1\"");
    }

    @Test
    void whatIsNoArchiveIsRefusedInWords() throws IOException {
        HttpResponse<String> answer = upload(picture());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the file is no zip archive");
        assertThat(faces(owner)).contains("\"1\"");
    }
}
