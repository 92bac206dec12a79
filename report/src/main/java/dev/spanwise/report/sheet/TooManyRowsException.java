package dev.spanwise.report.sheet;

/** A spreadsheet ends where the table does not. */
public final class TooManyRowsException extends RuntimeException {
    private final int most;

    TooManyRowsException(int most) {
        super("a sheet holds at most " + most + " rows");
        this.most = most;
    }

    /** The most rows a sheet can hold, its header among them. */
    public int most() {
        return most;
    }
}
