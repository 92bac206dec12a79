package dev.spanwise.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds positions by id and by record; made when first asked for. */
final class PositionIndex {
    private final Map<String, Integer> positionOfId;
    private final int[] positionOfRecord;

    PositionIndex(OrgChart chart) {
        positionOfId = new HashMap<>(chart.size() * 4 / 3 + 1);
        positionOfRecord = new int[chart.attributes().size()];
        Arrays.fill(positionOfRecord, OrgChart.NONE);
        for (int position = 0; position < chart.size(); position++) {
            int record = chart.record(position);
            positionOfRecord[record] = position;
            String id = chart.attributes().text(Field.ID, record);
            if (id != null) {
                positionOfId.putIfAbsent(id, position);
            }
        }
    }

    int position(String id) {
        return positionOfId.getOrDefault(id, OrgChart.NONE);
    }

    int positionOfRecord(int record) {
        return positionOfRecord[record];
    }
}
