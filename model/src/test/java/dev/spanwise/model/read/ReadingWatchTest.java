package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading that takes too long, or that nobody wants any longer, stops wherever it is. */
class ReadingWatchTest {
    private static final String CSV = "id,name,manager\n1,Ann,\n2,Bob,1\n";
    private static final ReadOptions SHORT = Reading.OPTIONS.with(Limits.GENEROUS.withTime(Duration.ofMillis(1)));

    private static List<byte[]> files() {
        return List.of(
                bytes(CSV),
                bytes("[{\"id\": 1, \"name\": \"Ann\"}, {\"id\": 2, \"name\": \"Bob\", \"manager\": 1}]"),
                bytes("<l><e><id>1</id><manager/></e><e><id>2</id><manager>1</manager></e></l>"),
                bytes("dn: cn=a\ncn: a\n\ndn: cn=b\ncn: b\nmanager: cn=a\n"),
                Zips.xlsx("", "<row><c t=\"str\"><v>id</v></c><c t=\"str\"><v>manager</v></c></row>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void nobodyIsInterrupted() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private static void untilInterrupted(long done, long total) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatTakesLongerThanAllowedIsRefused(byte[] file) {
        ReadOptions options = SHORT.with((ProgressListener) ReadingWatchTest::untilInterrupted);

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> ChartReader.read(List.of(Input.bytes("staff", file)), options))
                .withMessageStartingWith("\"staff\" takes longer to read than")
                .withMessageContaining("--max-seconds");
    }

    @Test
    void aFileOnTheDiskToo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("staff.csv"), CSV);
        ReadOptions options = SHORT.with((ProgressListener) ReadingWatchTest::untilInterrupted);

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> ChartReader.read(List.of(Input.file(file)), options))
                .withMessageStartingWith("\"staff.csv\" takes longer to read than");
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> ChartReader.preview(List.of(Input.file(file)), options, 5))
                .withMessageStartingWith("\"staff.csv\" takes longer to read than");
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsNoLongerWantedStopsAfterTheLastByteToo(byte[] file) {
        ProgressListener cancels = (done, total) -> {
            if (done == total) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> ChartReader.read(List.of(Input.bytes("staff", file)), Reading.OPTIONS.with(cancels)));
        assertThat(Thread.interrupted())
                .as("is still to be seen by whoever runs the thread")
                .isTrue();
    }

    @Test
    void whatEndsInTimeIsNotDisturbed() {
        try (ReadingWatch watch = new ReadingWatch(Duration.ofMinutes(1))) {
            ReadingWatch.look();
            assertThat(watch.isOver()).isFalse();
        }
    }

    @Test
    void aWatchThatIsOverLeavesItsThreadAsItWas() {
        try (ReadingWatch watch = new ReadingWatch(Duration.ofMillis(1))) {
            untilInterrupted(0, 0);
            assertThat(watch.isOver()).isTrue();
        }
        ReadingWatch.look();
    }
}
