package dev.spanwise.report.check;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.SourceTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read.
 *
 * @param rows rows of data that were not blank
 * @param positions positions they became
 * @param namedOnly positions of managers without a row of their own
 * @param leftOut rows that became none, by reason
 * @param tables where they came from
 * @param notes how values were understood
 */
public record SourceJson(
        int rows,
        int positions,
        int namedOnly,
        Map<String, Integer> leftOut,
        List<SourceTable> tables,
        List<String> notes) {
    public SourceJson {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    public static SourceJson of(ReadResult result) {
        Map<String, Integer> leftOut = new TreeMap<>();
        result.counts().leftOut().forEach((reason, rows) -> leftOut.put(reason.id(), rows));
        return new SourceJson(
                result.counts().rows(),
                result.counts().positions(),
                result.counts().namedOnly(),
                leftOut,
                result.sources(),
                result.notes());
    }
}
