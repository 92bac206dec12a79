package dev.spanwise.report.document;

/** What a piece of text means, from which follows how it looks; never the only carrier of the meaning. */
public enum Tone {
    PLAIN(""),
    /** Titles and totals. */
    STRONG("1"),
    /** A bar that is neither good nor bad. */
    BAR("38;5;67"),
    /** Headings of columns, explanations. */
    QUIET("38;5;245"),
    /** A span below its target, or something to dissolve. */
    NARROW("38;5;166"),
    /** On target. */
    GOOD("38;5;36"),
    /** A span above its target. */
    WIDE("38;5;32"),
    /** Worth a look. */
    WARNING("38;5;172"),
    /** Wrong. */
    ERROR("1;38;5;166");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The text between the control sequences of a terminal that shows colours, or as it is. */
    public String paint(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
