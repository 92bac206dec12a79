package dev.spanwise.analysis.selection;

import dev.spanwise.model.Flag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Positions that figures can leave out. */
public enum Exclusion {
    VACANCIES(Flag.VACANT),
    CONTRACTORS(Flag.CONTRACTOR),
    ASSISTANTS(Flag.ASSISTANT);

    private final Flag flag;

    Exclusion(Flag flag) {
        this.flag = flag;
    }

    /** The exclusion with this id, whatever its case. */
    public static Optional<Exclusion> findById(String id) {
        return Arrays.stream(values())
                .filter(exclusion -> exclusion.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The stable id, for example {@code vacancies}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the excluded positions have set. */
    public Flag flag() {
        return flag;
    }
}
