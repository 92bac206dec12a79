package dev.spanwise.analysis.benchmark;

import com.google.common.base.Splitter;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.MachineWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * A kind of work that organisations of every kind have, told by words of nine languages in department, job family or
 * title. Somebody may be in several functions ("Sales controlling") or in none.
 */
public enum JobFunction implements MachineWord {
    NURSING,
    SALES,
    CONTACT_CENTRE,
    FINANCE,
    HUMAN_RESOURCES,
    INFORMATION_TECHNOLOGY,
    ENGINEERING,
    MANUFACTURING,
    LOGISTICS,
    PROCUREMENT,
    MARKETING,
    LEGAL;

    /** Where its words are looked for. */
    static final List<Field> FIELDS = List.of(Field.DEPARTMENT, Field.JOB_FAMILY, Field.TITLE);

    /** Whether department, job family or title of a position have one of its words. */
    public boolean has(Position position) {
        return FIELDS.stream().map(position::text).filter(Objects::nonNull).anyMatch(this::isNamedIn);
    }

    /** Whether a text has one of its words, as a whole word or several in a row, whatever the case. */
    boolean isNamedIn(String text) {
        String plain = wordsOf(text.toLowerCase(Locale.ROOT));
        for (String word : words()) {
            int at = plain.indexOf(word);
            while (at >= 0) {
                if (plain.charAt(at - 1) == ' ' && plain.charAt(at + word.length()) == ' ') {
                    return true;
                }
                at = plain.indexOf(word, at + 1);
            }
        }
        return false;
    }

    /** In small letters, at least one. */
    List<String> words() {
        return Words.OF.getOrDefault(this, List.of());
    }

    /** The words of a text with one space around each. */
    private static String wordsOf(String text) {
        StringBuilder words = new StringBuilder(" ");
        text.codePoints().forEach(letter -> {
            if (Character.isLetter(letter)) {
                words.appendCodePoint(letter);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.append(' ').toString();
    }

    /** Read when a text is looked at, not when a function is named. */
    private static final class Words {
        static final Map<JobFunction, List<String>> OF = read();

        private static Map<JobFunction, List<String>> read() {
            Properties lines = new Properties();
            try (InputStream file = JobFunction.class.getResourceAsStream("functions.properties");
                    Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                lines.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Splitter list = Splitter.on(',').trimResults();
            Map<JobFunction, List<String>> words = new EnumMap<>(JobFunction.class);
            for (JobFunction function : values()) {
                words.put(function, List.copyOf(list.splitToList(lines.getProperty(function.id()))));
            }
            return words;
        }
    }
}
