package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.LockedWorkbooks;
import dev.spanwise.web.RunningServer.Caller;
import dev.spanwise.web.accounts.Account;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.StoredFile;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workbook with a password is opened on the page of its import, and can be read again later without the password. */
class LockedUploadTest {
    private static final String PASSWORD = "open, Sesame & <all>";

    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static Caller owner;

    @BeforeAll
    static void start() throws IOException {
        owner = server.owner();
    }

    @Test
    void thePasswordIsAskedForAndUsedOnce() throws IOException, GeneralSecurityException {
        for (byte[] file : List.of(LockedWorkbooks.locked(PASSWORD), LockedWorkbooks.old(PASSWORD))) {
            String upload = "/imports/"
                    + server.services()
                            .imports()
                            .start(Account.LOCAL.name(), List.of(new StoredFile("staff.xlsx", file)), settings(), false)
                            .id();
            assertThat(read(upload)).contains("is protected by a password", "type=\"password\"", "is not kept");
            post(upload + "/password", "&password=guess");
            assertThat(read(upload))
                    .contains("The password does not open \"staff.xlsx\"")
                    .doesNotContain("guess");
            post(upload + "/password", "&password=open%2C+Sesame+%26+%3Call%3E");
            assertThat(read(upload)).contains("<dt>Positions</dt>").doesNotContain("type=\"password\"", "Sesame");
            String overview = owner.post(upload + "/confirm", "csrf=" + owner.csrf() + "&name=Staff")
                    .uri()
                    .getPath();
            assertThat(owner.get(overview).body()).contains("Staff");
            assertThat(keptFiles()).doesNotContain("Sesame");
        }
    }

    @Test
    void theApiTakesThePasswordBesideTheFile() throws IOException, GeneralSecurityException {
        for (byte[] file : List.of(LockedWorkbooks.locked(PASSWORD), LockedWorkbooks.old(PASSWORD))) {
            HttpResponse<String> without = sent(file, Map.of("name", "Locked"));
            assertThat(without.statusCode()).isEqualTo(400);
            assertThat(without.body()).contains("is protected by a password");
            HttpResponse<String> guessed = sent(file, Map.of("name", "Locked", "password", "a guess"));
            assertThat(guessed.statusCode()).isEqualTo(400);
            assertThat(guessed.body()).contains("does not open").doesNotContain("a guess");
            assertThat(keptFiles()).doesNotContain("Locked");
            HttpResponse<String> opened = sent(file, Map.of("name", "Opened", "password", PASSWORD));
            assertThat(opened.statusCode()).isEqualTo(201);
            assertThat(opened.body()).contains("\"Opened\"").doesNotContain("Sesame");
            assertThat(keptFiles()).contains("Opened").doesNotContain("Sesame");
        }
    }

    private static HttpResponse<String> sent(byte[] file, Map<String, String> fields) {
        return owner.upload("/api/v1/snapshots", "files", "staff.xlsx", file, fields);
    }

    private static ReadingSettings settings() {
        return ReadingSettings.on(LocalDate.of(2026, 1, 2), Locale.ENGLISH);
    }

    private static void post(String path, String form) {
        assertThat(owner.post(path, "csrf=" + owner.csrf() + form).statusCode()).isLessThan(400);
    }

    private static String keptFiles() {
        return server.services().snapshots().listSnapshots().toString()
                + owner.get("/audit").body();
    }

    private static String read(String upload) {
        HttpRequest.Builder events = HttpRequest.newBuilder(server.running().address(upload + "/events"))
                .header("Accept", "text/event-stream");
        assertThat(owner.send(events).body()).containsAnyOf("READY", "REFUSED");
        return owner.get(upload).body();
    }
}
