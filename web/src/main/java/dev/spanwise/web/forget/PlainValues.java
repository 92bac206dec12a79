package dev.spanwise.web.forget;

import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is kept of each position once a person is forgotten. */
final class PlainValues {
    /** What is of the person and not of the position. */
    private static final Set<Field> PERSONAL =
            EnumSet.of(Field.SALARY, Field.HIRE_DATE, Field.END_DATE, Field.EMAIL, Field.GENDER, Field.BIRTH_DATE);

    private final OrgChart chart;
    private final Renaming renaming;

    PlainValues(OrgChart chart, Renaming renaming) {
        this.chart = chart;
        this.renaming = renaming;
    }

    /** What a field is to be in the new file; empty where it holds nothing. */
    Optional<Object> expected(Field field, int position) {
        Attributes values = chart.attributes();
        int record = chart.record(position);
        boolean person = isForgotten(position);
        if (person && PERSONAL.contains(field) && !(field == Field.END_DATE && values.is(Flag.LEFT, record))) {
            return Optional.empty();
        }
        if (person && field == Field.NAME) {
            return values.find(field, record).map(name -> renaming.token());
        }
        return values.find(field, record)
                .map(value -> !(value instanceof String text)
                        ? value
                        : field == Field.ID ? renaming.ids().getOrDefault(text, text) : ofText(field, text));
    }

    /** A namesake keeps the name. */
    private String ofText(Field field, String text) {
        return field == Field.NAME || field == Field.EMAIL ? text : renaming.withoutNames(text);
    }

    private boolean isForgotten(int position) {
        String id = chart.attributes().text(Field.ID, chart.record(position));
        return id != null && renaming.ids().containsKey(id);
    }
}
