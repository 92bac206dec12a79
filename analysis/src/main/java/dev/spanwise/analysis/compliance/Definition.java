package dev.spanwise.analysis.compliance;

import dev.spanwise.model.text.MachineWord;

/** How one of the figures is defined, where the definition stands and since when. */
public enum Definition implements MachineWord {
    POOL_AT_RISK("29 CFR 1625.22 (f) (3)", "1998-06-03"),
    RETENTION_RATIO("29 CFR 1607.4 D", "1978-08-25"),
    SELECTION_RATIO("29 CFR 1607.16 R", "1978-08-25"),
    CHANCE("R. A. Fisher, Statistical Methods for Research Workers, 5th edition", "1934");

    private final String source;
    private final String date;

    Definition(String source, String date) {
        this.source = source;
        this.date = date;
    }

    /** Where it stands. */
    public String source() {
        return source;
    }

    /** Day or year of that source. */
    public String date() {
        return date;
    }
}
