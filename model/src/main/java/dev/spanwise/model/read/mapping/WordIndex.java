package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import java.util.Arrays;
import java.util.BitSet;

/** Which keys have which words: an index sorted by words, 8 bytes for each word of each key. */
final class WordIndex {
    private static final long LOW = 0xFFFFFFFFL;

    /** A word in the upper half and the number of a key with it in the lower. */
    private final long[] entries;

    private final BitSet all;

    /** The words of some keys, by their numbers in a pool. O(n log n) for n words. */
    WordIndex(TextPool texts, BitSet keys) {
        this.all = keys;
        long[] found = new long[Math.max(16, keys.cardinality() * 4)];
        int size = 0;
        WordHashes words = new WordHashes();
        for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
            int count = words.read(texts, key);
            if (size + count > found.length) {
                found = Arrays.copyOf(found, found.length + (found.length >> 1) + count);
            }
            for (int i = 0; i < count; i++) {
                found[size++] = (long) words.at(i) << 32 | key;
            }
        }
        this.entries = Arrays.copyOf(found, size);
        Arrays.parallelSort(entries);
    }

    /** Whether any key has one of the words of a text; where none has, no spelling makes them equal. */
    boolean knowsAWordOf(TextPool texts, int number) {
        WordHashes words = new WordHashes();
        int count = words.read(texts, number);
        for (int i = 0; i < count; i++) {
            if (from(words.at(i)) < to(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    Search search() {
        return new Search();
    }

    private int from(int word) {
        return place((long) word << 32);
    }

    private int to(int word) {
        return word == Integer.MAX_VALUE ? entries.length : place((long) (word + 1) << 32);
    }

    private int place(long entry) {
        int found = Arrays.binarySearch(entries, entry);
        return found < 0 ? -found - 1 : firstOf(found);
    }

    /** A word that stands twice in a key is in the index twice. */
    private int firstOf(int found) {
        int first = found;
        while (first > 0 && entries[first - 1] == entries[found]) {
            first--;
        }
        return first;
    }

    /** Collects the keys that have all words of one of several texts; where that takes too long, all keys. */
    final class Search {
        private final BitSet found = new BitSet();
        private long steps = entries.length + 1_000L;

        /** Adds the keys that have all of some words; false where none has. */
        boolean add(int[] words) {
            if (steps <= 0) {
                return true;
            }
            int rarest = 0;
            int fewest = Integer.MAX_VALUE;
            for (int word : words) {
                int number = to(word) - from(word);
                if (number < fewest) {
                    rarest = word;
                    fewest = number;
                }
            }
            steps -= fewest;
            int from = from(rarest);
            boolean any = false;
            for (int i = from; i < from + fewest; i++) {
                int key = (int) (entries[i] & LOW);
                if (hasAll(key, words)) {
                    found.set(key);
                    any = true;
                }
            }
            return any;
        }

        private boolean hasAll(int key, int[] words) {
            for (int word : words) {
                if (Arrays.binarySearch(entries, (long) word << 32 | key) < 0) {
                    return false;
                }
            }
            return true;
        }

        BitSet found() {
            return steps > 0 ? found : all;
        }
    }
}
