package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomBytesTest {
    @TempDir
    Path folder;

    @Test
    void noTwoAreTheSame() {
        assertThat(RandomBytes.of(24)).hasSize(24).isNotEqualTo(RandomBytes.of(24));
    }

    @Test
    void theyAreTakenFromTheDevice() throws IOException {
        Path device = Files.write(folder.resolve("device"), new byte[] {7, 8, 9, 10});
        assertThat(RandomBytes.of(3, device)).containsExactly(7, 8, 9);
    }

    @Test
    void withoutADeviceOrWithOneThatRunsDryJavaMakesThem() throws IOException {
        Path none = folder.resolve("none");
        assertThat(RandomBytes.of(24, none)).hasSize(24).isNotEqualTo(RandomBytes.of(24, none));
        Path dry = Files.write(folder.resolve("dry"), new byte[23]);
        assertThat(RandomBytes.of(24, dry)).hasSize(24).isNotEqualTo(RandomBytes.of(24, dry));
    }
}
