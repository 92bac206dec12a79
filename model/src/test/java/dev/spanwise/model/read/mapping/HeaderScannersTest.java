package dev.spanwise.model.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeaderScannersTest {
    @Test
    void squeezingKeepsLettersAndNumbersOfEveryScript() {
        for (int c = 0; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                String header = "A" + (char) c + "b";
                String plain =
                        Normalizer.normalize(header, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
                assertThat(HeaderText.squeeze(header))
                        .isEqualTo(plain.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void namesOfOtherScriptsAreKnownWhenTheyCome() {
        assertThat(Synonyms.get().find("氏名")).isNotEmpty();
        assertThat(Synonyms.get().find("メール")).isNotEmpty();
        assertThat(Synonyms.get().find("Ｎａｍｅ")).isNotEmpty();
    }
}
