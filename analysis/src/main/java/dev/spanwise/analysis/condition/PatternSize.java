package dev.spanwise.analysis.condition;

/**
 * How large a pattern of {@code matches} becomes when its repeats are written out: {@code (ab){1,100}} is 200 large. The
 * expression engine takes linear time, but of the pattern as written out, and repeats within repeats multiply.
 */
final class PatternSize {
    /** Beyond it a pattern is refused: hundreds of times what a title or a department needs. */
    static final long LARGEST = 5_000;

    private final String pattern;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** The size, at most {@link Long#MAX_VALUE}. O(length); the depth of its brackets is bounded by that of its text. */
    static long of(String pattern) {
        PatternSize size = new PatternSize(pattern);
        long all = 0;
        while (size.at < pattern.length()) {
            all = sum(all, size.sequence());
            // a bracket that closes without one that opens: the engine says so
            size.at++;
        }
        return all;
    }

    /** Up to the end or to the bracket that closes. */
    private long sequence() {
        long all = 0;
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            long part = part();
            while (at < pattern.length() && pattern.charAt(at) == '{') {
                part = product(part, repeats());
            }
            all = sum(all, part);
        }
        return all;
    }

    private long part() {
        char c = pattern.charAt(at++);
        if (c == '\\') {
            at++;
        } else if (c == '[') {
            skipTo(']');
        } else if (c == '(') {
            long inner = sequence();
            at++;
            return Math.max(1, inner);
        }
        return 1;
    }

    /** The largest number in {@code {n}}, {@code {n,}} or {@code {n,m}}; 1 for a brace that is only a character. */
    private long repeats() {
        at++;
        long largest = 1;
        long number = 0;
        while (at < pattern.length() && pattern.charAt(at) != '}') {
            int digit = Character.digit(pattern.charAt(at++), 10);
            number = digit < 0 ? 0 : Math.min(LARGEST, number * 10 + digit);
            largest = Math.max(largest, number);
        }
        at++;
        return largest;
    }

    private void skipTo(char end) {
        // a bracket right behind the first stands for itself
        at++;
        while (at < pattern.length() && pattern.charAt(at) != end) {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private static long sum(long a, long b) {
        return Math.min(LARGEST * LARGEST, a + b);
    }

    private static long product(long a, long b) {
        return Math.min(LARGEST * LARGEST, a * b);
    }
}
