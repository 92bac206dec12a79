package dev.spanwise.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes a name finds it, and whoever types it right finds nobody else. */
class NearWordsTest {
    @ParameterizedTest
    @CsvSource({
        "stanton, stanton, 0",
        "stan, stanton, 0",
        "stantn, stanton, 1",
        "stamton, stanton, 1",
        "sttanton, stanton, 1",
        "satnton, stanton, 1",
        "satnotn, stanton, 2",
        "abc, xyz, 3"
    })
    void lettersAreCounted(String typed, String word, int distance) {
        assertThat(NearWords.distance(typed, word)).isEqualTo(distance);
    }

    @Test
    void shortWordsAreMeantAsTheyAreAndLongOnesMayHaveTwoWrong() {
        NearWords words = new NearWords("\u0001ada stanton\u0001chief controller 4711\n");
        assertThat(words.of("adq")).isEmpty();
        assertThat(words.of("stantn")).isEqualTo(List.of("stanton"));
        assertThat(words.of("satnotn")).isEmpty();
        assertThat(words.of("kontrolelr")).isEqualTo(List.of("controller"));
        assertThat(words.of("4712")).isEmpty();
    }
}
