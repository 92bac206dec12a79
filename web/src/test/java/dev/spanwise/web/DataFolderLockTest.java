package dev.spanwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers never work in one data folder: the second would throw away what was uploaded to the first. */
class DataFolderLockTest {
    @TempDir
    Path data;

    @Test
    void aSecondServerIsRefusedAndTouchesNothing() throws IOException {
        try (RunningServer first = RunningServer.in(data)) {
            Path upload = Files.writeString(data.resolve("uploads").resolve("waiting"), "not confirmed yet");
            assertThatThrownBy(() -> RunningServer.in(data))
                    .isInstanceOf(DataFolderTakenException.class)
                    .hasMessageContaining(data + ": another Spanwise server works in this folder.");
            assertThat(upload).exists();
            assertThat(first.owner().get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theFolderIsFreeOnceTheServerHasEndedOrFailed() throws IOException {
        RunningServer.in(data).close();
        try (RunningServer taken = RunningServer.in(data.resolve("other"))) {
            int port = taken.server().port();
            assertThatThrownBy(() -> RunningServer.with(new WebOptions(port, data, Optional.empty(), Optional.empty())))
                    .isInstanceOf(PortTakenException.class);
        }
        RunningServer.in(data).close();
    }
}
