package dev.spanwise.model;

/** Texts by the highest bits of their hashes, in their order within a part: the hash above, the number below. */
final class TextHashParts {
    final int[] start;
    final long[] entries;

    TextHashParts(TextHashes texts, int bits) {
        start = new int[(1 << bits) + 1];
        entries = new long[texts.size()];
        for (int number = 0; number < texts.size(); number++) {
            start[part(texts.get(number), bits) + 1]++;
        }
        for (int part = 0; part < 1 << bits; part++) {
            start[part + 1] += start[part];
        }
        int[] next = start.clone();
        for (int number = 0; number < texts.size(); number++) {
            int hash = texts.get(number);
            entries[next[part(hash, bits)]++] = (long) hash << 32 | number;
        }
    }

    private static int part(int hash, int bits) {
        return bits == 0 ? 0 : hash >>> (32 - bits);
    }

    /** Texts of the largest part. */
    int largest() {
        int most = 0;
        for (int part = 0; part + 1 < start.length; part++) {
            most = Math.max(most, start[part + 1] - start[part]);
        }
        return most;
    }
}
