package dev.spanwise.model;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Finds positions by id and by record. Each of the two tables is made when first asked for: four bytes a position,
 * because the ids are already numbered.
 */
final class PositionIndex {
    private final Attributes attributes;
    private final Supplier<int[]> positionOfIdCode;
    private final Supplier<int[]> positionOfRecord;

    PositionIndex(OrgChart chart) {
        attributes = chart.attributes();
        positionOfIdCode = Suppliers.memoize(() -> byIdCode(chart));
        positionOfRecord = Suppliers.memoize(() -> byRecord(chart));
    }

    /** Where an id stands twice, the first position has it. */
    private static int[] byIdCode(OrgChart chart) {
        int[] positions = none(chart.attributes().countTexts(Field.ID));
        for (int position = chart.size() - 1; position >= 0; position--) {
            int code = chart.attributes().textCode(Field.ID, chart.record(position));
            if (code >= 0) {
                positions[code] = position;
            }
        }
        return positions;
    }

    private static int[] byRecord(OrgChart chart) {
        int[] positions = none(chart.attributes().size());
        for (int position = 0; position < chart.size(); position++) {
            positions[chart.record(position)] = position;
        }
        return positions;
    }

    private static int[] none(int length) {
        int[] positions = new int[length];
        Arrays.fill(positions, OrgChart.NONE);
        return positions;
    }

    int position(String id) {
        int code = attributes.findTextCode(Field.ID, id);
        return code < 0 ? OrgChart.NONE : positionOfIdCode.get()[code];
    }

    int positionOfRecord(int record) {
        int[] positions = positionOfRecord.get();
        return record < positions.length ? positions[record] : OrgChart.NONE;
    }
}
