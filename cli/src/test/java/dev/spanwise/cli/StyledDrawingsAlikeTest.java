package dev.spanwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.WebOptions;
import dev.spanwise.web.WebServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A style gives the same file on the command line and in the browser, in both languages. */
class StyledDrawingsAlikeTest {
    private static final String BOUNDARY = "styled-drawings";
    private static final String STYLE = """
            title: "Ours"
            fields:
            - "name"
            - field: "pay"
              label: "Pay"
              format: "thousands"
            rules:
            - when: "salary > 100000"
              fill: "red"
              badge: "Rich"
            - when: "span == 2"
              border: "blue"
              badge: "Two"
              meaning: "Two <b>reports</b>"
            """;

    @TempDir
    private static Path folder;

    private static WebServer server;
    private static HttpClient client;
    private static String snapshot;
    private static String csrf;
    private static String style;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("staff.csv"), """
                id,manager,name,title,department,salary
                1,,Ada,Head,Board,123456
                2,1,Ben,Lead,Sales,98700
                3,1,Cy,Clerk,Ops,41000
                4,2,Dora,Clerk,Sales,40000
                5,2,Edi,Clerk,Sales,40500
                """);
        Files.writeString(folder.resolve("ours.yaml"), STYLE);
        Files.write(folder.resolve("faces.zip"), faces());
        server = WebServer.start(WebOptions.in(folder.resolve("data")));
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        snapshot = server.importFiles(List.of(folder.resolve("staff.csv")), Locale.ENGLISH, read -> {})
                .replace("/overview", "");
        String page =
                new String(get(server.link().getPath() + "?" + server.link().getQuery(), "en"), StandardCharsets.UTF_8);
        csrf = page.replaceAll("(?s).*data-csrf=\"([^\"]+).*", "$1");
        rename("staff.csv");
        style = upload("/styles/file", "file", "ours.yaml").getQuery();
        upload("/photos", "archive", "faces.zip");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] faces() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("1.png", "4.png")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(picture.toByteArray());
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "svg, ''",
        "svg, photos",
        "svg, root=2",
        "svg, focus=Ben",
        "svg, layout=cards",
        "svg, layout=wall",
        "svg, colour=none",
        "svg, title=Ours|date=May",
        "png, photos",
        "pdf, photos",
        "pptx, photos",
        "drawio, photos",
        "dot, ''",
        "mermaid, ''",
        "graphml, ''",
        "json, ''"
    })
    void theFileIsTheSame(String format, String wishes) throws IOException, InterruptedException {
        for (String language : List.of("en", "de")) {
            byte[] drawn = drawn(format, wishes, language);
            byte[] inBrowser = get(address(format, wishes), language);
            assertThat(inBrowser).as("%s %s %s", format, wishes, language).isEqualTo(drawn);
        }
    }

    private static byte[] drawn(String format, String wishes, String language) throws IOException {
        Path file = folder.resolve("drawn");
        List<String> arguments = new ArrayList<>(List.of(
                "diagram",
                folder.resolve("staff.csv").toString(),
                "--style=" + folder.resolve("ours.yaml"),
                "--format=" + format,
                "--lang=" + language,
                "--output=" + file));
        for (String wish : wishes.split("\\|", -1)) {
            if (!wish.isEmpty()) {
                arguments.add(wish.equals("photos") ? "--photos=" + folder.resolve("faces.zip") : "--" + wish);
            }
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllBytes(file);
    }

    private static String address(String format, String wishes) {
        String query = wishes.isEmpty()
                ? ""
                : "&" + wishes.replace("photos", "photos=on").replace('|', '&');
        return snapshot + "/diagram?format=" + format + "&" + style + query;
    }

    private static byte[] get(String path, String language) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).GET();
        return send(request.header("Accept-Language", language)).body();
    }

    /** A drawing says where its data come from: a snapshot by its name, which ends in a day unless somebody renames it. */
    private static void rename(String name) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(address(snapshot + "/rename"))
                .headers("X-CSRF", csrf, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=" + name)));
    }

    private static URI upload(String path, String field, String name) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(folder.resolve(name)));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(snapshot + path))
                        .headers("X-CSRF", csrf, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())))
                .uri();
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isLessThan(400);
        return answer;
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
