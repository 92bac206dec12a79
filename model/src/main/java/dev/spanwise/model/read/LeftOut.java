package dev.spanwise.model.read;

import dev.spanwise.model.text.MachineWord;

/** Why a row of the input is no position of its own. */
public enum LeftOut implements MachineWord {
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
    /** It is a remark below the table, or the heading of a group in it. */
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
    /** It is a part of what somebody costs, whose largest part is the position. */
    COST_PART,
    /** Another row of the same person says the line itself, this one a dotted line or the like. */
    OTHER_LINE,
    /** The post is abolished. */
    ABOLISHED,
    /** The person starts later. */
    FUTURE_HIRE,
    /** It has neither an id nor a manager. */
    NO_REFERENCE,
    /** Its manager is not there, and such positions are left out. */
    UNMANAGED
}
