package dev.spanwise.model.read.mapping;

import dev.spanwise.model.text.MachineWord;

/** What a row below the header is. */
public enum RowFate implements MachineWord {
    DATA,
    /** It is blank, or a line drawn between rows. */
    BLANK,
    /** It repeats the header, or is a second line of it. */
    HEADER,
    /** It is an example to be written over. */
    TEMPLATE,
    /** It adds up other rows. */
    TOTAL,
    /** A remark below the table, or the heading of a group in it. */
    REMARK,
    /** It belongs to another day than the one that is read. */
    OTHER_DAY,
    /** It has ended, or another one of the same person followed. */
    HISTORY,
    /** It begins later. */
    FUTURE,
    /** It is a computer, a group or a room. */
    NO_PERSON,
    /** Another row of the same person is the main job. */
    SECOND_JOB,
    /** Another row of the same person says the line itself, this one a dotted line or the like. */
    OTHER_LINE,
    /** It is a person who has left a position that stands apart from people. */
    LEAVER
}
