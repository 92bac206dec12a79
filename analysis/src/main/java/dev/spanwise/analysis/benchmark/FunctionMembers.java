package dev.spanwise.analysis.benchmark;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Who is in a function, for all of a chart: each distinct text is looked at once. */
final class FunctionMembers {
    private final Attributes attributes;
    private final Field field;
    private final BitSet speaking;

    private FunctionMembers(Attributes attributes, Field field, JobFunction function) {
        this.attributes = attributes;
        this.field = field;
        this.speaking = new BitSet();
        for (int code = 0; code < attributes.countTexts(field); code++) {
            speaking.set(code, function.isNamedIn(attributes.distinctText(field, code)));
        }
    }

    /** Whether a position of the chart is in the function. */
    static IntPredicate of(OrgChart chart, JobFunction function) {
        return JobFunction.FIELDS.stream()
                .map(field -> new FunctionMembers(chart.attributes(), field, function))
                .filter(members -> !members.speaking.isEmpty())
                .<IntPredicate>map(members -> position -> members.has(chart.record(position)))
                .reduce(position -> false, IntPredicate::or);
    }

    private boolean has(int record) {
        int code = attributes.textCode(field, record);
        return code >= 0 && speaking.get(code);
    }
}
