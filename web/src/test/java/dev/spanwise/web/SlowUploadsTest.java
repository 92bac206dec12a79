package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.accounts.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody with an account who sends slowly, many times at once, has a few places and no more. */
class SlowUploadsTest {
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
    private static final String PEOPLE = "id,manager,name\n1,,Ann\n2,1,Bob\n";

    @RegisterExtension
    final TestServer server = TestServer.alone();

    private final List<Socket> open = new ArrayList<>();
    private final Map<String, String> cookies = new HashMap<>();

    @BeforeEach
    void addAccounts() {
        for (int i = 0; i < 10; i++) {
            server.addAccount("person" + i, Role.ANALYST, Optional.empty());
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        assertThat(Files.exists(server.folder().resolve("errors.log"))).isFalse();
    }

    @Test
    void ofThreeHundredOfOneAccountEightAreReadAndNobodyElseIsKeptWaiting() throws IOException {
        for (int i = 0; i < 300; i++) {
            String answer = begin("person0", "/imports");
            assertThat(answer).as("upload " + i).startsWith(i < 8 ? "HTTP/1.1 100" : "HTTP/1.1 429");
        }
        assertThat(server.owner().upload("/imports", "files", "a.csv", PEOPLE).statusCode())
                .isLessThan(400);
        assertThat(begin("person1", "/imports")).startsWith("HTTP/1.1 100");
    }

    @Test
    void whoIsRefusedIsToldWhenToSendItAgain() throws IOException {
        for (int i = 0; i < 8; i++) {
            begin("person0", i % 2 == 0 ? "/imports" : "/preferences");
        }
        assertThat(begin("person0", "/imports"))
                .contains("\r\nRetry-After: 30\r\n", "\r\nConnection: close\r\n", "text/html")
                .contains("You are sending 8 large files or forms already");
        assertThat(begin("person0", "/api/v1/snapshots"))
                .startsWith("HTTP/1.1 429")
                .contains("\r\nRetry-After: 30\r\n", "application/problem+json")
                .contains("when one of the others has arrived");
        assertThat(server.running().owner().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void allTogetherHaveSixtyFourPlaces() throws IOException {
        for (int i = 0; i < 64; i++) {
            assertThat(begin("person" + i / 8, "/imports")).startsWith("HTTP/1.1 100");
        }
        assertThat(begin("person8", "/imports"))
                .startsWith("HTTP/1.1 503")
                .contains("\r\nRetry-After: 30\r\n", "64 large files or forms are being sent to this server");
        assertThat(server.owner().get("/").statusCode()).isEqualTo(200);
    }

    /** Over one connection, so that each begins when the one before has ended. */
    @Test
    void whatHasArrivedLeavesItsPlace() throws IOException {
        String body = "x".repeat(100_000);
        try (Socket socket = connect()) {
            for (int i = 0; i < 20; i++) {
                write(socket, head("person0", "/preferences", "") + body);
                assertThat(readAnswer(socket)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 429");
            }
        }
    }

    @Test
    void whoHangsUpLeavesTheirPlaces() throws IOException {
        for (int i = 0; i < 8; i++) {
            begin("person0", "/imports");
        }
        assertThat(begin("person0", "/imports")).startsWith("HTTP/1.1 429");
        for (Socket socket : open) {
            socket.close();
        }
        String answer = begin("person0", "/imports");
        for (int i = 0;
                i < 10_000 && answer.startsWith("HTTP/1.1 429");
                i++) { // until the server sees that they are gone
            answer = begin("person0", "/imports");
        }
        assertThat(answer).startsWith("HTTP/1.1 100");
    }

    /** Announces an upload and waits until it is wanted, or refused: what the server says, without sending anything of it. */
    private String begin(String account, String path) throws IOException {
        Socket socket = connect();
        open.add(socket);
        write(socket, head(account, path, "Expect: 100-continue\r\n"));
        return readAnswer(socket);
    }

    private Socket connect() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), server.running().server().port());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String head(String account, String path, String more) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + server.running().server().port() + "\r\nCookie: "
                + cookies.computeIfAbsent(account, this::cookie)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n" + more + "\r\n";
    }

    private String cookie(String account) {
        String token = server.services()
                .sessions()
                .start(server.services().accounts().findAccount(account).orElseThrow());
        return server.running().server().cookies().sessionName() + "=" + token;
    }

    private static String readAnswer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            assertThat(next).as("the answer ends in its head").isNotNegative();
            head.write(next);
        }
        Matcher length = LENGTH.matcher(head.toString(StandardCharsets.US_ASCII));
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head.toString(StandardCharsets.US_ASCII) + new String(body, StandardCharsets.UTF_8);
    }
}
