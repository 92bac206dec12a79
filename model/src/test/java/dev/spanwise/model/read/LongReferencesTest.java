package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Managers named by texts without end are told as nobody's, and the others are read. */
class LongReferencesTest {
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"a b ", "/a", "a+", "( ", "x  y", "12 a ", "a1-", "cn=a ", "dr "})
    void areNobodys(String repeated) {
        String text = repeated.repeat(LENGTH / repeated.length());
        ReadResult result = Reading.of("name,manager\nAnn,\nBob,Ann\nCyd,Ann\nDan,\"" + text + " y\"\n");
        assertThat(result.chart().position(0).span()).isEqualTo(2);
        assertThat(result.counts().positions()).isEqualTo(4);
    }
}
