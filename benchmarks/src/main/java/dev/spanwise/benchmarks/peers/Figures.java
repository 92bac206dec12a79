package dev.spanwise.benchmarks.peers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all have to agree on. */
record Figures(long positions, long layers, long managers) {
    private static final Pattern LINE = Pattern.compile("positions=(\\d+) layers=(\\d+) managers=(\\d+)");

    /** As the peers print them. */
    String line() {
        return "positions=%d layers=%d managers=%d".formatted(positions, layers, managers);
    }

    /**
     * From what a peer printed, or from the JSON of {@code analyze}.
     *
     * @throws IllegalStateException when they are in neither form
     */
    static Figures of(String printed) {
        Matcher line = LINE.matcher(printed);
        if (line.find()) {
            return new Figures(number(line.group(1)), number(line.group(2)), number(line.group(3)));
        }
        return new Figures(
                number(json(printed, "headcount")), number(json(printed, "layers")), number(json(printed, "managers")));
    }

    private static String json(String printed, String key) {
        Matcher value = Pattern.compile("\"" + key + "\"\\s*:\\s*(\\d+)").matcher(printed);
        if (!value.find()) {
            String start = printed.substring(0, Math.min(200, printed.length()));
            throw new IllegalStateException("no \"" + key + "\" in what was printed: " + start);
        }
        return value.group(1);
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }
}
