package dev.spanwise.report.diagram.card;

import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.text.MachineWord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may stand in a box, under the words that columns of tables have. Gender and date of birth are not among them. */
public enum CardFact implements MachineWord {
    NAME(Field.NAME),
    TITLE(Field.TITLE),
    /** Layer, span, how many are below, and FTE where it is not one: the line that boxes have where nothing is chosen. */
    FIGURES(null),
    ID(Field.ID),
    DEPARTMENT(Field.DEPARTMENT),
    LOCATION(Field.LOCATION),
    GRADE(Field.GRADE),
    COMPANY(Field.COMPANY),
    JOB_FAMILY(Field.JOB_FAMILY),
    EMPLOYMENT_TYPE(Field.EMPLOYMENT_TYPE),
    STATUS(Field.STATUS),
    EMAIL(Field.EMAIL),
    /** The name of the position one above. */
    MANAGER(null),
    LAYER(null),
    SPAN(null),
    /** Positions of the branch without the position itself. */
    BELOW(null),
    FTE(Field.FTE),
    /** Pay per year of all posts of the row, see {@link PositionFigures#cost}. */
    PAY(Field.SALARY),
    HIRE_DATE(Field.HIRE_DATE);

    private final @Nullable Field field;

    CardFact(@Nullable Field field) {
        this.field = field;
    }

    /** The field it shows; empty for what is worked out. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return switch (this) {
            case LAYER, SPAN, BELOW, FTE, PAY -> true;
            default -> false;
        };
    }

    /** Whether a chart has anything to say about it. */
    public boolean isIn(OrgChart chart) {
        return this == NAME || field == null || chart.attributes().has(field);
    }

    /** The number; NaN where it is not known, or is none. */
    public double number(Position position) {
        return switch (this) {
            case LAYER -> position.layer();
            case SPAN -> position.span();
            case BELOW -> position.branchSize() - 1;
            case FTE -> position.number(Field.FTE);
            case PAY -> PositionFigures.cost(position.chart(), position.index());
            default -> Double.NaN;
        };
    }
}
