package dev.spanwise.model.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The expression that the scanner took the place of. */
    @Test
    void wordsEndWhereTheExpressionSaysSo() {
        Pattern end = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
        Random random = new Random(13);
        String letters = "aAbBzZ09 _-.(/[äÄßøØǅªⅣ²½٣社番。\u0301\u200B\uD800";
        List<String> headers = new ArrayList<>(
                List.of("", "employeeId", "HRManager", "\uD835\uDC00B\uD835\uDC1Ac", "_id_", "e\u0301E"));
        for (int i = 0; i < 20_000; i++) {
            headers.add(random.ints(random.nextInt(12), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining()));
        }
        for (String header : headers) {
            List<String> words = Arrays.stream(end.split(header))
                    .map(HeaderText::squeeze)
                    .filter(word -> !word.isEmpty())
                    .toList();
            assertThat(HeaderText.allWords(header)).as(header).isEqualTo(words);
        }
    }

    /** The expression cut the letter itself in two. */
    @Test
    void wordsEndBeforeLettersOfTwoCharacters() {
        assertThat(HeaderText.allWords("a\uD835\uDC00B")).containsExactly("a", "ab");
    }

    @Test
    void namesOfOtherScriptsAreKnownWhenTheyCome() {
        assertThat(Synonyms.get().find("氏名")).isNotEmpty();
        assertThat(Synonyms.get().find("メール")).isNotEmpty();
        assertThat(Synonyms.get().find("Ｎａｍｅ")).isNotEmpty();
    }
}
