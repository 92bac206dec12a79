package dev.spanwise.analysis.selection;

import dev.spanwise.model.Flag;
import dev.spanwise.model.text.MachineWord;

/** Positions that figures can leave out. */
public enum Exclusion implements MachineWord {
    VACANCIES(Flag.VACANT),
    CONTRACTORS(Flag.CONTRACTOR),
    ASSISTANTS(Flag.ASSISTANT);

    private final Flag flag;

    Exclusion(Flag flag) {
        this.flag = flag;
    }

    /** What the excluded positions have set. */
    public Flag flag() {
        return flag;
    }
}
