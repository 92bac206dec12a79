package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.web.RunningServer.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload larger than the server was started for is refused before it is read, with what to do about it. */
class UploadLimitTest {
    @TempDir
    Path data;

    @Test
    void theLimitIsTheOneTheServerWasStartedWith() throws IOException {
        try (RunningServer server =
                RunningServer.with(new WebOptions(0, data, Optional.empty(), Optional.empty(), 1))) {
            Caller owner = server.owner();
            HttpResponse<String> answer = owner.post("/imports", "x".repeat(3 << 20), "X-CSRF", owner.csrf());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("This upload is too large: at most 1 MB are allowed", "--max-upload");
        }
    }

    @Test
    void aLimitThatNoFileCanHaveIsRefused() {
        assertThatThrownBy(() -> new WebOptions(0, data, Optional.empty(), Optional.empty(), 3_000))
                .hasMessage("largest upload 3000 MB: allowed are 1 to 2000");
    }
}
