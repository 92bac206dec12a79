package dev.spanwise.benchmarks.peers;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link WholeProcesses} wrote into a page about reading so many rows: processor seconds by number of rows. */
final class MeasuredRows {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([\\d,]+) rows \\| ([^|]+) \\| [\\d.]+ \\| ([\\d.]+) \\|");

    private MeasuredRows() {}

    /** Those of a program; empty where the page has none of it. */
    static SortedMap<Long, Double> of(String page, String program) {
        SortedMap<Long, Double> seconds = new TreeMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            if (row.group(2).equals(program)) {
                seconds.put(Long.parseLong(row.group(1).replace(",", "")), Double.parseDouble(row.group(3)));
            }
        }
        return seconds;
    }
}
