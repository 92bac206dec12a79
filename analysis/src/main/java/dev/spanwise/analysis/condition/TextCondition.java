package dev.spanwise.analysis.condition;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.util.BitSet;
import java.util.List;

/**
 * A condition that asks for one text field and nothing else. Positions with the same text get the same answer, so it is
 * asked once for each distinct text: a few thousand titles instead of a million positions.
 */
record TextCondition(Condition asked, Field field) implements Condition {
    @Override
    public boolean test(Position position) {
        return asked.test(position);
    }

    @Override
    public BitSet recordsIn(OrgChart chart) {
        int missing = chart.attributes().countTexts(field);
        BitSet known = new BitSet();
        BitSet holds = new BitSet();
        BitSet records = new BitSet();
        for (int position = 0; position < chart.size(); position++) {
            int record = chart.record(position);
            int code = chart.attributes().textCode(field, record);
            int answer = code < 0 ? missing : code;
            if (!known.get(answer)) {
                known.set(answer);
                holds.set(answer, test(chart.position(position)));
            }
            records.set(record, holds.get(answer));
        }
        return records;
    }

    @Override
    public List<String> texts() {
        return asked.texts();
    }

    @Override
    public String toString() {
        return asked.toString();
    }
}
