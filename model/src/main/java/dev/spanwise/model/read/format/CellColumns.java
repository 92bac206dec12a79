package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.UnreadableInputException;

/** Finds cells of a sheet too far to the right, in the stream of its XML: every {@code r="ABC12"}. */
final class CellColumns {
    private final String file;
    private final int most;
    private int matched;
    private long column;

    CellColumns(String file, int most) {
        this.file = file;
        this.most = most;
    }

    void lookAt(byte[] xml, int length) {
        for (int i = 0; i < length; i++) {
            next(xml[i]);
        }
    }

    /** After {@code r="} come the letters of a column. */
    private void next(byte c) {
        if (matched == 3 && c >= 'A' && c <= 'Z') {
            column = Math.min(column * 26 + (c - 'A' + 1), Integer.MAX_VALUE);
            if (column > most) {
                throw new UnreadableInputException("too-many-columns", file, most);
            }
            return;
        }
        column = 0;
        matched = switch (c) {
            case 'r' -> 1;
            case '=' -> matched == 1 ? 2 : 0;
            case '"' -> matched == 2 ? 3 : 0;
            default -> 0;
        };
    }
}
