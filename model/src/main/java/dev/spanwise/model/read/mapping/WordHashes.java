package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.value.Folding;
import java.util.Arrays;

/**
 * The words of texts as numbers, so that texts with nothing in common are told apart without making a string of either.
 * Words are runs of letters and digits without case, accents, leading zeros and whether an umlaut is written as two
 * letters; whatever {@link Normalisation} makes of a text has no other words than the text. Two words may happen to have
 * the same number, so equal numbers prove nothing.
 */
final class WordHashes {
    private static final int ASCII = 128;
    /** Stands for the words of a text that has none. */
    private static final int[] NO_WORDS = {0};

    private int[] hashes = new int[8];
    private int size;
    private byte[] buffer = new byte[64];
    private int last;
    private int word;
    private int wordWithoutZeros;
    private boolean digitsAlone;
    private int lengthOfWord;
    private int joined;
    private int lastOfAll;

    /** The words of a text, in the order it has them. */
    static int[] of(String text) {
        int[] all = andJoined(text);
        return all.length < 2 ? NO_WORDS : Arrays.copyOf(all, all.length - 1);
    }

    /** The letters and digits of a text in one word. */
    static int[] joined(String text) {
        int[] all = andJoined(text);
        return Arrays.copyOfRange(all, all.length - 1, all.length);
    }

    static boolean hasNone(String text) {
        return of(text)[0] == NO_WORDS[0];
    }

    private static int[] andJoined(String text) {
        WordHashes words = new WordHashes();
        int count = words.read(text);
        return Arrays.copyOf(words.hashes, count);
    }

    /** The words of a key and, last, all of them in one; those of a distinguished name without its escapes too. */
    static int[] ofKey(String key) {
        WordHashes words = new WordHashes();
        int count = words.readKey(key);
        return Arrays.copyOf(words.hashes, count);
    }

    /** Reads a text of a pool; {@link #at} then gives what {@link #ofKey} would. O(length). */
    int read(TextPool pool, int number) {
        int length = pool.length(number);
        if (length > buffer.length) {
            buffer = new byte[length * 2];
        }
        pool.copy(number, buffer);
        boolean escaped = false;
        for (int i = 0; i < length; i++) {
            if (buffer[i] < 0) {
                return readKey(pool.get(number));
            }
            escaped |= buffer[i] == '\\';
        }
        if (escaped) {
            return readKey(pool.get(number));
        }
        begin();
        for (int i = 0; i < length; i++) {
            take(buffer[i]);
        }
        return end();
    }

    int at(int i) {
        return hashes[i];
    }

    private int readKey(String key) {
        read(key);
        if (key.indexOf('\\') >= 0 && DistinguishedName.isOne(key)) {
            int all = hashes[--size];
            addAll(of(DistinguishedName.firstValue(key)));
            addAll(of(DistinguishedName.normal(key)));
            add(all);
        }
        return size;
    }

    private int read(String text) {
        begin();
        Folding.ofDigits(Folding.ofAccents(text)).codePoints().forEach(this::take);
        return end();
    }

    private void begin() {
        size = 0;
        joined = 0;
        lastOfAll = 0;
        beginWord();
    }

    private void beginWord() {
        word = 0;
        wordWithoutZeros = 0;
        digitsAlone = true;
        lengthOfWord = 0;
        last = 0;
    }

    private void take(int sign) {
        if (!isLetterOrDigit(sign)) {
            endWord();
            return;
        }
        int letter = sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign == 'ς' ? 'σ' : sign;
        if (!isSecondOfUmlaut(lastOfAll, letter)) {
            joined = 31 * joined + letter;
            lastOfAll = letter;
        }
        if (!isSecondOfUmlaut(last, letter)) {
            word = 31 * word + letter;
            wordWithoutZeros = wordWithoutZeros == 0 && letter == '0' ? 0 : 31 * wordWithoutZeros + letter;
            last = letter;
        }
        digitsAlone &= letter >= '0' && letter <= '9';
        lengthOfWord++;
    }

    private static boolean isLetterOrDigit(int sign) {
        return sign < ASCII
                ? (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z')
                : Character.isLetterOrDigit(sign);
    }

    private static boolean isSecondOfUmlaut(int before, int letter) {
        return letter == 'e' && (before == 'a' || before == 'o' || before == 'u');
    }

    private void endWord() {
        if (lengthOfWord > 0) {
            add(digitsAlone ? wordWithoutZeros : word);
            beginWord();
        }
    }

    private int end() {
        endWord();
        add(size == 0 ? NO_WORDS[0] : joined);
        return size;
    }

    private void addAll(int[] words) {
        for (int hash : words) {
            add(hash);
        }
    }

    private void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}
