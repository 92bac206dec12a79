package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people who have not signed in can do to a server, which is nothing. */
class StrangersTest {
    @RegisterExtension
    final TestServer server = TestServer.alone();

    @BeforeEach
    void addAnna() {
        server.addAccount("anna", Role.ANALYST, Optional.empty());
    }

    private int signIn(Caller somebody, String name, String password) {
        String form = "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return somebody.post("/sign-in", form).statusCode();
    }

    @Test
    void namesThatNobodyCanHaveAreNotKept() {
        Caller stranger = server.stranger();
        assertThat(signIn(stranger, "x".repeat(5_000), "guess")).isEqualTo(401);
        assertThat(signIn(stranger, "an\u202Ena", "guess")).isEqualTo(401);
        assertThat(signIn(stranger, "an\u0000na", "guess")).isEqualTo(400);
        assertThat(server.services().audit().listEntries("", 10, 0))
                .extracting(entry -> entry.action() + " " + entry.account())
                .containsOnly("sign-in-refused ");
    }

    @Test
    void hammeringFillsNoLog() {
        Caller stranger = server.stranger();
        for (int i = 0; i < 30; i++) {
            signIn(stranger, "anna", "guess" + i);
        }
        // five that are checked and the first that is not; more only where a wait was over meanwhile
        assertThat(server.services().audit().count("anna")).isBetween(6, 15);
    }

    @Test
    void ofManyGuessesAtOnceOnlyAFewAreChecked() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(12);
        try {
            List<Callable<Integer>> guesses = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(i -> () -> signIn(server.stranger(), "anna", "guess" + i))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> guess : guessers.invokeAll(guesses)) {
                answers.add(guess.get());
            }
            assertThat(answers).filteredOn(status -> status == 401).hasSizeLessThanOrEqualTo(8);
            assertThat(answers).filteredOn(status -> status == 429).hasSizeGreaterThanOrEqualTo(32);
        } finally {
            guessers.shutdown();
        }
    }

    @Test
    void theOwnersBrowserIsNotLockedOut() {
        Caller anna = server.stranger();
        assertThat(signIn(anna, "anna", TestServer.PASSWORD)).isLessThan(400);
        Caller stranger = server.stranger();
        for (int i = 0; i < 8; i++) {
            signIn(stranger, "anna", "guess" + i);
        }
        assertThat(signIn(stranger, "anna", TestServer.PASSWORD)).isEqualTo(429);
        assertThat(signIn(anna, "anna", TestServer.PASSWORD)).isLessThan(400);
    }

    @Test
    void whoSendsNothingKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        server.running().server().port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:"
                                        + server.running().server().port()
                                        + "\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                                        + "Content-Length: 1000\r\n\r\n"
                                        + "name=")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(signIn(server.stranger(), "anna", TestServer.PASSWORD)).isLessThan(400);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertThat(Files.exists(server.folder().resolve("errors.log"))).isFalse();
    }

    @Test
    void largeFormsOfStrangersAreRefused() {
        assertThat(server.stranger()
                        .post("/preferences", "language=" + "e".repeat(20_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void eachServerOfAComputerHasCookiesOfItsOwn() {
        assertThat(server.running().server().cookies().sessionName())
                .endsWith(String.valueOf(server.running().server().port()));
    }
}
