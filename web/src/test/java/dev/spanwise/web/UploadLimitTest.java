package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.spanwise.model.read.input.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload larger than the server was started for is refused before it is read, with what to do about it. */
class UploadLimitTest {
    private static final int LARGE = 3 << 20;

    @TempDir
    Path data;

    private RunningServer serverForOneMegabyte() throws IOException {
        return RunningServer.with(WebOptions.in(data).withLargestUpload(1));
    }

    /** Announces an upload without sending it: only an answer that does not wait for it can come. */
    private static String announce(RunningServer server, int bytes) throws IOException {
        int port = server.address("/").getPort();
        return RunningServer.raw(
                port,
                "POST /imports HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\nContent-Length: "
                        + bytes + "\r\n\r\n");
    }

    @Test
    void theLimitIsTheOneTheServerWasStartedWith() throws IOException {
        try (RunningServer server = serverForOneMegabyte()) {
            assertThat(announce(server, LARGE))
                    .startsWith("HTTP/1.1 413")
                    .contains("This upload is too large: at most 1 MB are allowed", "--max-upload");
        }
    }

    private static void choose(Visitor owner, byte[] content) {
        owner.page().setInputFiles("#files", new FilePayload("staff.csv", "text/csv", content));
        owner.button("home.import").click();
    }

    @Test
    void thePageSaysSoBeforeAnythingIsSent() throws IOException {
        try (RunningServer server = serverForOneMegabyte();
                Visitor owner = Visitor.owner(server, Locale.UK)) {
            owner.goTo("/");
            choose(owner, new byte[LARGE]);
            assertThat(owner.at("#files").evaluate("field => field.validationMessage"))
                    .isEqualTo(owner.word("problem.upload-size", 1));
            assertThat(owner.page().url()).endsWith("/");
            choose(owner, "id\n1".getBytes(StandardCharsets.US_ASCII));
            owner.page().waitForURL("**/imports/*");
        }
    }

    @Test
    void anImportIsReadWithinTheLimitsOfTheServer() throws IOException {
        Limits twoRows = new Limits(1 << 20, 2, 10, 100, 10, 10, Duration.ofMinutes(1));
        WebOptions options = WebOptions.in(data).withLargestUpload(1).with(twoRows);
        try (RunningServer server = RunningServer.with(options);
                Visitor owner = Visitor.owner(server, Locale.UK)) {
            owner.goTo("/");
            choose(owner, "id,manager\n1,\n2,1\n3,1\n".getBytes(StandardCharsets.US_ASCII));
            owner.page().waitForURL("**/imports/*");
            PlaywrightAssertions.assertThat(owner.at("main")).containsText("has more than 2 rows");
            PlaywrightAssertions.assertThat(owner.at("main")).containsText("--max-rows");
        }
    }

    @Test
    void aLimitThatNoFileCanHaveIsRefused() {
        assertThatThrownBy(() -> WebOptions.in(data).withLargestUpload(3_000))
                .hasMessage("largest upload 3000 MB: allowed are 1 to 2000");
    }
}
