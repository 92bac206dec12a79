package dev.spanwise.model.read.mapping;

/** What a row below the header is. */
public enum RowFate {
    DATA,
    BLANK,
    /** It repeats the header, or is a second line of it. */
    HEADER,
    /** It is an example to be written over. */
    TEMPLATE,
    /** It adds up other rows. */
    TOTAL,
    /** A remark below the table. */
    REMARK
}
