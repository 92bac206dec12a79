package dev.spanwise.model.read.value;

import dev.spanwise.model.TextPool;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words with a meaning, by topic and language, from {@code words.properties}; compared like headers. */
public final class WordList {
    private static final int ASCII = 128;
    /** What stands in the file about each topic, one text a language. */
    private static final Map<String, List<String>> FILE = load();

    private final String topic;
    private volatile @Nullable Words words;

    private WordList(String topic) {
        this.topic = topic;
    }

    /** The words, made ready when somebody asks for them first: most files have no column that most lists are about. */
    private Words words() {
        Words ready = words;
        if (ready == null) {
            ready = new Words(topic);
            words = ready;
        }
        return ready;
    }

    /** The words of a topic, as they are compared. */
    private static final class Words {
        private final Set<String> whole = new HashSet<>();
        /** The two letters that words begin with, as {@code first * 128 + second}. */
        private final BitSet beginnings = new BitSet();

        Words(String topic) {
            for (String ofLanguage : FILE.getOrDefault(topic, List.of())) {
                for (String word : ofLanguage.split(",", -1)) {
                    addSpellings(word.strip());
                }
            }
        }

        private void addSpellings(String word) {
            add(normal(word));
            String spelt = SpeltOut.of(word);
            if (!spelt.equals(word)) {
                add(normal(spelt));
            }
        }

        private void add(String word) {
            whole.add(word);
            if (word.length() == 1 && word.charAt(0) < ASCII) {
                beginnings.set(word.charAt(0) * ASCII, (word.charAt(0) + 1) * ASCII);
            } else if (word.length() > 1 && word.charAt(0) < ASCII && word.charAt(1) < ASCII) {
                beginnings.set(word.charAt(0) * ASCII + word.charAt(1));
            }
        }
    }

    /**
     * Whether it is worth asking {@link #has} or {@link #begins} about a text: where this says no, they do. Looks at two
     * bytes and makes no string. A sign may stand before a word.
     */
    public boolean mayBegin(TextPool pool, int number) {
        return mayBegin(pool.beginning(number));
    }

    /** The same for the {@link TextPool#beginning} of a text that several lists are asked about. */
    public boolean mayBegin(int beginning) {
        int first = beginning >>> 8;
        int second = beginning & 0xFF;
        if (first >= ASCII || !Character.isLetterOrDigit(first) || second <= ' ' || second >= ASCII) {
            return true;
        }
        return words().beginnings.get(Character.toLowerCase(first) * ASCII + Character.toLowerCase(second));
    }

    /** The words of a topic in all languages. */
    public static WordList of(String topic) {
        if (!FILE.containsKey(topic)) {
            throw new IllegalArgumentException("no words for \"" + topic + "\"");
        }
        return new WordList(topic);
    }

    /** Whether the whole text is one of the words; {@code k. A.} is {@code k.A.} too. */
    public boolean has(String text) {
        String normal = normal(text);
        Set<String> whole = words().whole;
        return whole.contains(normal) || (normal.indexOf(' ') > 0 && whole.contains(normal.replace(" ", "")));
    }

    /** Whether the text is one of the words or begins with one, as in {@code Total (12)}. */
    public boolean begins(String text) {
        String normal = normal(text);
        for (String word : words().whole) {
            if (normal.startsWith(word) && isBoundary(normal, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text ends with one of the words, as in {@code Sales total}. */
    public boolean ends(String text) {
        String normal = normal(text);
        return words().whole.stream()
                .anyMatch(word -> normal.endsWith(word) && isBoundary(normal, normal.length() - word.length() - 1));
    }

    /** Whether the text is one of the words, or sets one off from the rest: {@code Open (2)}, {@code Open - Sales}. */
    public boolean isSetOffIn(String text) {
        String normal = normal(text);
        for (String word : words().whole) {
            String rest =
                    normal.startsWith(word) ? normal.substring(word.length()).strip() : "x";
            if (rest.isEmpty() || (!Character.isLetter(rest.codePointAt(0)) && isBoundary(normal, word.length()))) {
                return !rest.startsWith(",");
            }
        }
        return false;
    }

    /** Whether one of the words stands anywhere in the text, as a whole word. */
    public boolean isIn(String text) {
        String normal = normal(text);
        if (!mayBeIn(normal)) {
            return false;
        }
        for (String word : words().whole) {
            for (int at = normal.indexOf(word); at >= 0; at = normal.indexOf(word, at + 1)) {
                if (isBoundary(normal, at - 1) && isBoundary(normal, at + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any word of a text begins as one of these does. */
    private boolean mayBeIn(String normal) {
        BitSet beginnings = words().beginnings;
        char before = ' ';
        for (int at = 0; at < normal.length(); at++) {
            char first = normal.charAt(at);
            char second = at + 1 < normal.length() ? normal.charAt(at + 1) : ' ';
            if (first >= ASCII || second >= ASCII) {
                return true;
            }
            if (!Character.isLetterOrDigit(before) && beginnings.get(first * ASCII + second)) {
                return true;
            }
            before = first;
        }
        return false;
    }

    /** Scripts without spaces have no boundaries to look for. */
    private static boolean isBoundary(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        int letter = text.codePointAt(at);
        return !Character.isLetterOrDigit(letter) || Character.isIdeographic(letter);
    }

    private static String normal(String text) {
        return Folding.ofAccents(text);
    }

    private static Map<String, List<String>> load() {
        Properties file = new Properties();
        try (InputStream stream = WordList.class.getResourceAsStream("words.properties")) {
            file.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> byTopic = new HashMap<>();
        for (String key : file.stringPropertyNames()) {
            String topic = key.substring(0, key.indexOf('.'));
            byTopic.computeIfAbsent(topic, k -> new ArrayList<>()).add(file.getProperty(key));
        }
        return byTopic;
    }
}
