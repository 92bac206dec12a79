package dev.spanwise.report.sheet;

import dev.spanwise.model.text.RefusedException;

/** A spreadsheet ends where the table does not. */
public final class TooManyRowsException extends RefusedException {
    private static final long serialVersionUID = 1;

    /**
     * A table that does not fit.
     *
     * @param most the most rows a sheet can hold, its header among them
     */
    TooManyRowsException(int most) {
        super("sheet.too-many-rows", most);
    }
}
