package dev.spanwise.analysis.condition;

import com.google.common.collect.Maps;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.spanwise.analysis.metrics.PositionFigures;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a condition may ask about a position. A text that is not known is empty; a condition whose answer hangs on
 * a number that is not known does not hold.
 */
public enum Variable {
    ID("id", SimpleType.STRING, Position::id),
    NAME("name", Field.NAME),
    TITLE("title", Field.TITLE),
    DEPARTMENT("department", Field.DEPARTMENT),
    LOCATION("location", Field.LOCATION),
    COMPANY("company", Field.COMPANY),
    JOB_FAMILY("jobFamily", Field.JOB_FAMILY),
    GRADE("grade", Field.GRADE),
    EMPLOYMENT_TYPE("employmentType", Field.EMPLOYMENT_TYPE),
    STATUS("status", Field.STATUS),
    /** Day of hiring as 2026-01-31, so that texts compare as days do. */
    HIRE_DATE("hireDate", SimpleType.STRING, position -> day(position.date(Field.HIRE_DATE))),
    SALARY("salary", SimpleType.DOUBLE, position -> position.number(Field.SALARY)),
    /** Pay per year of all posts of the row, see {@link PositionFigures#cost}. */
    COST("cost", SimpleType.DOUBLE, position -> PositionFigures.cost(position.chart(), position.index())),
    FTE("fte", SimpleType.DOUBLE, position -> PositionFigures.fte(position.chart(), position.index())),
    /** Number of direct reports. */
    SPAN("span", SimpleType.INT, position -> (long) position.span()),
    /** 1 for a top. */
    LAYER("layer", SimpleType.INT, position -> (long) position.layer()),
    /** Number of positions in the branch, the head among them. */
    BRANCH_SIZE("branchSize", SimpleType.INT, position -> (long) position.branchSize()),
    /** Whether it has direct reports. */
    MANAGER("manager", SimpleType.BOOL, Position::isManager),
    TOP("top", SimpleType.BOOL, position -> position.layer() == 1),
    VACANT("vacant", Flag.VACANT),
    CONTRACTOR("contractor", Flag.CONTRACTOR),
    ASSISTANT("assistant", Flag.ASSISTANT),
    ON_LEAVE("onLeave", Flag.ON_LEAVE),
    /** Whether another move would give the incumbent a third manager within 12 months; earlier exports tell. */
    NEW_MANAGER("newManager", Flag.NEW_MANAGER),
    /** Whether the post is marked as abolished, or as one that is to go. */
    ABOLISHED("abolished", Flag.ABOLISHED);

    /** What its values are. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Yes or no. */
        FACT
    }

    private static final Map<String, Variable> BY_ID = Maps.uniqueIndex(Arrays.asList(values()), Variable::id);

    private final String id;
    private final CelType type;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above keep nothing
    private final Function<Position, Object> value;

    private final @Nullable Field textField;

    Variable(String id, Field text) {
        this(id, SimpleType.STRING, position -> orEmpty(position.text(text)), text);
    }

    Variable(String id, Flag flag) {
        this(id, SimpleType.BOOL, position -> position.is(flag));
    }

    Variable(String id, CelType type, Function<Position, Object> value) {
        this(id, type, value, null);
    }

    Variable(String id, CelType type, Function<Position, Object> value, @Nullable Field textField) {
        this.id = id;
        this.type = type;
        this.value = value;
        this.textField = textField;
    }

    /** The name in conditions: {@code branchSize}. */
    public String id() {
        return id;
    }

    CelType type() {
        return type;
    }

    /** What its values are. */
    public Kind kind() {
        if (type.equals(SimpleType.STRING)) {
            return Kind.TEXT;
        }
        return type.equals(SimpleType.BOOL) ? Kind.FACT : Kind.NUMBER;
    }

    /** Whether a chart knows anything about it, of whomever. */
    public boolean isIn(OrgChart chart) {
        Field field = switch (this) {
            case HIRE_DATE -> Field.HIRE_DATE;
            case SALARY, COST -> Field.SALARY;
            default -> textField == Field.NAME ? null : textField;
        };
        return field == null || chart.attributes().has(field);
    }

    /** The field whose text it is, empty for everything else. */
    Optional<Field> textField() {
        return Optional.ofNullable(textField);
    }

    /** The value; empty for a number that is not known. */
    Optional<Object> of(Position position) {
        Object found = value.apply(position);
        return found instanceof Double number && number.isNaN() ? Optional.empty() : Optional.of(found);
    }

    static Optional<Variable> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
