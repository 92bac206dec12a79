package dev.spanwise.model.read;

/** Why a row of the input is no position of its own. */
public enum LeftOut {
    /** It repeats another row with the same id. */
    REPEATED,
    /** It contradicts another row with the same id, and that one was kept. */
    CONFLICTING,
    /** The person has left. */
    LEAVER,
    /** It repeats or explains the header. */
    HEADER,
    /** It is an example to be written over. */
    TEMPLATE,
    /** It adds up other rows. */
    TOTAL,
    /** It is a remark below the table. */
    REMARK,
    /** It has neither an id nor a manager. */
    NO_REFERENCE,
    /** Its manager is not there, and such positions are left out. */
    UNMANAGED
}
