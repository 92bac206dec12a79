package dev.spanwise.analysis.generate;

/** An organisation is wanted that cannot be made. */
public final class OptionOutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String option;
    private final double value;
    private final double least;
    private final double most;

    OptionOutOfRangeException(String option, double value, double least, double most) {
        super(option + " " + value + " is not possible: " + least + " to " + most);
        this.option = option;
        this.value = value;
        this.least = least;
        this.most = most;
    }

    static void check(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new OptionOutOfRangeException(option, value, least, most);
        }
    }

    /** The component of {@link GeneratorOptions} that is out of range. */
    public String option() {
        return option;
    }

    public double value() {
        return value;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }
}
