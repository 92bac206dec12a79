package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.PasswordSource;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sample files of every format, damaged at random: each is read within ten seconds, with every row accounted for, or
 * refused in words. A long run tries 10,000 of each: {@code -Dspanwise.mutations=10000}.
 */
class MutationsTest {
    private static final int MUTATIONS = Integer.getInteger("spanwise.mutations", 60);
    private static final ReadOptions OPTIONS = Reading.OPTIONS
            .with(Limits.UPLOAD.withTime(Duration.ofSeconds(10)))
            .with((PasswordSource) file -> "open, Sesame");

    static List<String> formats() {
        return DamagedFiles.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedFilesAreReadOrRefusedAndEveryRowIsAccountedFor(String format) {
        for (int seed = 0; seed < MUTATIONS; seed++) {
            try {
                ReadCounts counts = ChartReader.read(
                                List.of(Input.bytes("people", DamagedFiles.of(format, seed))), OPTIONS)
                        .counts();
                int out = counts.leftOut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(counts.rows() + counts.namedOnly())
                        .as("%s, seed %d", format, seed)
                        .isEqualTo(counts.positions() + out);
            } catch (UnreadableInputException refused) {
                assertThat(refused.getMessage()).as("%s, seed %d", format, seed).isNotBlank();
                assertThat(refused.key()).as("%s, seed %d", format, seed).isNotEqualTo("unreadable.too-slow");
            } catch (RuntimeException | Error e) {
                throw new AssertionError(format + ", seed " + seed, e);
            }
        }
    }
}
