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
import java.util.List;
import java.util.Locale;
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

    private static final Splitter LIST = Splitter.on(',').trimResults();

    private static final Properties WORDS = read();

    /** Whether department, job family or title of a position have one of its words. */
    public boolean has(Position position) {
        return FIELDS.stream().map(position::text).filter(Objects::nonNull).anyMatch(this::isNamedIn);
    }

    /** Whether a text has one of its words, as a whole word or several in a row, whatever the case. */
    boolean isNamedIn(String text) {
        String plain = wordsOf(text.toLowerCase(Locale.ROOT));
        return words().stream().anyMatch(word -> plain.contains(" " + word + " "));
    }

    /** In small letters, at least one. */
    List<String> words() {
        return LIST.splitToList(WORDS.getProperty(id()));
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

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = JobFunction.class.getResourceAsStream("functions.properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
