package dev.spanwise.model.read;

import dev.spanwise.model.read.format.Grid;
import java.util.BitSet;

/** The codes of a column whose text speaks of a flag. */
record MarkedCodes(int column, BitSet codes) {
    boolean has(int code) {
        return code != Grid.BLANK && codes.get(code);
    }
}
