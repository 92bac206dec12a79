package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A first name as a letter before or behind the family name, and degrees that only one side has. */
class NamesWithInitialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hartwig O.|Penn D.",
                "Hartwig O|Penn D",
                "Hartwig, O.|Penn, D.",
                "O. Hartwig|D. Penn",
                "HARTWIG O.|PENN D."
            })
    void theFirstNameIsALetter(String chief, String head) {
        ReadResult result =
                Reading.of("Name;Manager\nOlive Hartwig;\nDora Penn;CHIEF\nSam Devlin;HEAD\nZoe Quill;HEAD\n"
                        .replace("CHIEF", chief)
                        .replace("HEAD", head));
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    @Test
    void twoPeopleOfOneLetterAreNotChosenFrom() {
        ReadResult result = Reading.of("Name;Manager\nOlive Hartwig;\nOtto Hartwig;Olive Hartwig\n"
                + "Dora Penn;Olive Hartwig\nSam Devlin;Hartwig O.\nZoe Quill;Dora Penn\n");
        assertThat(Reading.kinds(result)).contains(ProblemKind.AMBIGUOUS_MANAGER);
    }

    @Test
    void aJapaneseNameOfOneCharacterIsNoLetter() {
        ReadResult result = Reading.of("氏名,上司\n山田 薫,\n林 修,山田 薫\n林 薫,林 修\n森 学,林 修\n");
        assertThat(result.chart().tops()).isEqualTo(1);
        assertThat(result.chart().layers()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMag. ", "Mag. ", "Dkfm. ", "drs. ", "mgr inż. ", "Avv. ", "Dipl.-Inf. "})
    void degreesOfManyCountries(String degree) {
        ReadResult result = Reading.of(
                "Name;Manager\n" + degree + "Olive Hartwig;\nDora Penn;Olive Hartwig\nSam Devlin;Dora Penn\n");
        assertThat(result.chart().tops()).isEqualTo(1);
    }
}
