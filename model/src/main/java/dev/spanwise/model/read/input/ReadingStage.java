package dev.spanwise.model.read.input;

import dev.spanwise.model.text.MachineWord;

/** What is done at a moment with files that are read, in this order. */
public enum ReadingStage implements MachineWord {
    /** Bytes become tables. */
    READING,
    /** It is found out what the columns stand for, and who reports to whom. */
    UNDERSTANDING,
    /** Rows become positions of a chart. */
    BUILDING
}
