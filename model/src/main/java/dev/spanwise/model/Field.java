package dev.spanwise.model;

import dev.spanwise.model.text.MachineWord;
import java.util.Set;

/** What may be known about a position besides where it reports to; each field has one {@link Type}. */
public enum Field implements MachineWord {
    /** The position's own reference, unique in its chart. */
    ID(Type.TEXT),
    /** The reference to the manager, as the file gave it. */
    MANAGER(Type.TEXT),
    /** The incumbent's name. */
    NAME(Type.TEXT),
    TITLE(Type.TEXT),
    DEPARTMENT(Type.TEXT),
    LOCATION(Type.TEXT),
    /** The legal entity that employs the incumbent. */
    COMPANY(Type.TEXT),
    /** Job family, occupational group or process area. */
    JOB_FAMILY(Type.TEXT),
    GRADE(Type.TEXT),
    /** Pay per year, in the currency of the file. */
    SALARY(Type.NUMBER),
    /** Full-time equivalent: 1 is one full post; a row may stand for several. */
    FTE(Type.NUMBER),
    HIRE_DATE(Type.DATE),
    /** Day on which the incumbent left or will leave. */
    END_DATE(Type.DATE),
    EMAIL(Type.TEXT),
    GENDER(Type.TEXT),
    BIRTH_DATE(Type.DATE),
    EMPLOYMENT_TYPE(Type.TEXT),
    STATUS(Type.TEXT),
    /** The reference to a second, dotted-line manager, as the file gave it. */
    DOTTED_MANAGER(Type.TEXT);

    /** Fields that say who a position is and whom it reports to. */
    public static final Set<Field> LINES = Set.of(ID, MANAGER, DOTTED_MANAGER);

    /** How the values of a field are kept. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE
    }

    private final Type type;

    Field(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }
}
