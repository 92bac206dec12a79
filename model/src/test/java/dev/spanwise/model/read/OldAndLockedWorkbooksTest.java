package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.PasswordSource;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of the old kind (.xls), and workbooks locked by a password. */
class OldAndLockedWorkbooksTest {
    private static final String PASSWORD = "open, Sesame";
    private static final PasswordSource RIGHT = file -> PASSWORD;

    @Test
    void oldWorkbooks() throws IOException {
        ReadResult result = read(LockedWorkbooks.old(null), Reading.OPTIONS);
        assertThat(SevenPeople.drawing(result)).isEqualTo(SevenPeople.CHART);
        assertThat(result.sources().get(0).format()).isEqualTo("XLS");
        assertThat(result.sources().get(0).sheet()).isEqualTo("Staff");
        assertThat(result.chart().getPosition("n3").date(Field.HIRE_DATE)).isEqualTo("2020-02-29");
        assertThat(result.chart().getPosition("n3").number(Field.SALARY)).isEqualTo(40_002.5);
        assertThat(Reading.kinds(result)).containsExactlyInAnyOrder(ProblemKind.HIDDEN_ROWS, ProblemKind.MERGED_CELLS);
    }

    @Test
    void oldWorkbooksWithAPassword() throws IOException {
        byte[] locked = LockedWorkbooks.old(PASSWORD);
        assertThat(SevenPeople.drawing(read(locked, Reading.OPTIONS.with(RIGHT))))
                .isEqualTo(SevenPeople.CHART);
        assertLocked(locked);
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void newWorkbooksWithAPassword(EncryptionMode mode) throws IOException, GeneralSecurityException {
        byte[] locked = LockedWorkbooks.locked(mode, PASSWORD);
        assertThat(SevenPeople.drawing(read(locked, Reading.OPTIONS.with(RIGHT))))
                .isEqualTo(SevenPeople.CHART);
        assertLocked(locked);
    }

    @Test
    void whatIsOnlyProtectedAgainstChangeNeedsNoPassword() throws IOException, GeneralSecurityException {
        byte[] locked = LockedWorkbooks.locked(EncryptionMode.agile, "VelvetSweatshop");
        assertThat(SevenPeople.drawing(read(locked, Reading.OPTIONS))).isEqualTo(SevenPeople.CHART);
    }

    @Test
    void damagedOldWorkbooksEndInPlainWords() throws IOException {
        byte[] whole = LockedWorkbooks.old(null);
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i % 5; j++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(damaged, Reading.OPTIONS).chart().size()).isPositive();
            } catch (UnreadableInputException e) {
                assertThat(e.getMessage()).startsWith("\"people.csv\"").doesNotContain("Exception");
            }
        }
    }

    private static void assertLocked(byte[] locked) {
        assertThatThrownBy(() -> read(locked, Reading.OPTIONS))
                .hasMessageStartingWith(
                        "\"people.csv\" is protected by a password. Give it when you are asked on a terminal");
        assertThatThrownBy(() -> read(locked, Reading.OPTIONS.with((PasswordSource) file -> "open, barley")))
                .hasMessageStartingWith(
                        "\"people.csv\" is protected by a password, and the one that was given does not open it.")
                .hasMessageNotContaining("barley");
    }

    private static ReadResult read(byte[] file, ReadOptions options) {
        return ChartReader.read(List.of(Input.bytes("people.csv", file)), options);
    }
}
