package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.read.input.Limits;
import dev.spanwise.web.security.TlsKey;
import dev.spanwise.web.store.TestDatabases;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that others reach: only with accounts, and over connections that nobody else reads. */
class BeyondThisComputerTest {
    private static final URI PUBLIC = URI.create("https://spanwise.example.org");

    @TempDir
    private static Path keys;

    private static Path keyFile;

    @TempDir
    private Path data;

    @BeforeAll
    static void makeAKey() throws IOException, InterruptedException {
        keyFile = KeyFiles.of(keys.resolve("server.p12"), "-1d", 10);
    }

    private static Optional<TlsKey> key() {
        return Optional.of(TlsKey.of(keyFile, KeyFiles.PASSWORD));
    }

    private static InetAddress everywhere() throws IOException {
        return InetAddress.getByAddress(new byte[4]);
    }

    private WebOptions options(Listening listening, Optional<String> database) {
        return new WebOptions(listening, data, database, 10, Limits.UPLOAD);
    }

    /** A client that trusts the server's certificate and nothing else. */
    private static HttpClient client() throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyFiles.trusted(keyFile));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static HttpResponse<String> get(URI address, String... headers)
            throws IOException, InterruptedException, GeneralSecurityException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return client().send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void withAKeyItSpeaksHttpsAndKeepsBrowsersWithIt() throws Exception {
        Listening here = new Listening(InetAddress.getLoopbackAddress(), 0, Optional.empty(), key());
        try (WebServer server = WebServer.start(options(here, Optional.empty()), 1_000)) {
            assertThat(server.link().getScheme()).isEqualTo("https");
            HttpResponse<String> in = get(server.link());
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(in.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure", "; HttpOnly");
            URI signIn = server.link().resolve("/sign-in");
            assertThat(get(signIn, "Origin", "http://127.0.0.1:" + server.port())
                            .statusCode())
                    .isEqualTo(403);
            assertThatThrownBy(() -> get(URI.create("http://127.0.0.1:" + server.port() + "/sign-in")))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyReachesItFromElsewhereWithoutAccountsOrEncryption() throws IOException {
        Listening open = new Listening(everywhere(), 0, Optional.of(PUBLIC), key());
        assertThatThrownBy(() -> WebServer.start(options(open, Optional.empty())))
                .isInstanceOf(UnsafeListeningException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("\"database\"");
        Optional<String> database = Optional.of("jdbc:postgresql://db/spanwise");
        for (Optional<URI> address : List.of(Optional.<URI>empty(), Optional.of(URI.create("http://a.example")))) {
            assertThatThrownBy(() -> WebServer.start(
                            options(new Listening(everywhere(), 0, address, Optional.empty()), database)))
                    .isInstanceOf(UnsafeListeningException.class)
                    .hasMessageContaining("\"public-address\" https://")
                    .hasMessageContaining("\"tls-keystore\"");
        }
    }

    @Test
    void aTeamsServerAnswersUnderItsNameAndBelievesNoHeaderOfCallers() throws Exception {
        Listening open = new Listening(everywhere(), 0, Optional.of(PUBLIC), key());
        try (WebServer server = WebServer.start(options(open, Optional.of(TestDatabases.newPostgres())), 1_000)) {
            assertThat(server.link().toString()).startsWith(PUBLIC + "/enter?token=");
            URI here = URI.create("https://127.0.0.1:" + server.port());
            assertThat(get(here.resolve("/sign-in"), "X-Forwarded-For", "10.0.0.9")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(here.resolve("/sign-in"), "Origin", PUBLIC.toString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void healthAnswersUnderAnyNameAndSaysWhenTheDatabaseDoesNot() throws Exception {
        try (WebServer server = WebServer.start(WebOptions.in(data), 1_000)) {
            assertThat(health(server)).startsWith("HTTP/1.1 200").contains("\"status\" : \"ok\"");
            server.services().database().close();
            assertThat(health(server)).startsWith("HTTP/1.1 503").contains("\"status\" : \"database\"");
        }
    }

    /** The whole answer to a program that does not know by what name people come. */
    private static String health(WebServer server) throws IOException {
        return RunningServer.raw(server.port(), "GET /health HTTP/1.1\r\nHost: 10.1.2.3\r\nConnection: close\r\n\r\n")
                .strip();
    }

    @Test
    void aKeyThatCannotBeUsedIsToldInWords() throws Exception {
        Path text = Files.writeString(keys.resolve("not.p12"), "-----BEGIN CERTIFICATE-----");
        Path ended = KeyFiles.of(keys.resolve("ended.p12"), "-9d", 3);
        Path keyless = keys.resolve("keyless.p12");
        KeyStore certificates = KeyFiles.trusted(keyFile);
        try (OutputStream out = Files.newOutputStream(keyless)) {
            certificates.store(out, KeyFiles.PASSWORD.toCharArray());
        }
        assertThatThrownBy(() -> TlsKey.of(keys.resolve("none.p12"), "")).hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> TlsKey.of(keyFile, "wrong")).hasMessageContaining("with this password");
        assertThatThrownBy(() -> TlsKey.of(text, KeyFiles.PASSWORD)).hasMessageContaining("SPANWISE_TLS_PASSWORD");
        assertThatThrownBy(() -> TlsKey.of(ended, KeyFiles.PASSWORD)).hasMessageContaining("has ended");
        assertThatThrownBy(() -> TlsKey.of(keyless, KeyFiles.PASSWORD)).hasMessageContaining("no private key");
    }
}
