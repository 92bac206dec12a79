package dev.spanwise.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> NAMES = List.of("max-layers", "max-span", "max-span-by-grade", "objective");

    @Test
    void aMisspeltNameIsTheOneItIsNearestTo() {
        assertThat(Spelling.nearest("max-layrs", NAMES)).contains("max-layers");
        assertThat(Spelling.nearest("maxspan", NAMES)).contains("max-span");
        assertThat(Spelling.nearest("Objectives", NAMES)).contains("objective");
    }

    @Test
    void aPartOfANameOrOneWithMoreWordsIsTheShortestThatHasIt() {
        assertThat(Spelling.nearest("layers", NAMES)).contains("max-layers");
        assertThat(Spelling.nearest("span", NAMES)).contains("max-span");
        assertThat(Spelling.nearest("the-objective-of-all", NAMES)).contains("objective");
    }

    @Test
    void whatIsNearNothingIsNotGuessed() {
        assertThat(Spelling.nearest("shoe-size", NAMES)).isEmpty();
        assertThat(Spelling.nearest("x", NAMES)).isEmpty();
        assertThat(Spelling.nearest("", NAMES)).isEmpty();
        assertThat(Spelling.nearest("layers", List.of())).isEmpty();
    }

    @Test
    void distancesAreThoseCountedByHand() {
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
        assertThat(Spelling.distance("span", "span")).isZero();
        assertThat(Spelling.distance("yaers", "years")).isEqualTo(1);
        assertThat(Spelling.distance("ab", "ba")).isEqualTo(1);
        assertThat(Spelling.distance("abcd", "badc")).isEqualTo(2);
    }
}
