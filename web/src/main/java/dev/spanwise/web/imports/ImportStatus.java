package dev.spanwise.web.imports;

import dev.spanwise.model.read.input.ReadingStage;

/**
 * What is known of an {@link ImportJob} at one moment.
 *
 * @param done bytes read so far
 * @param total bytes in all, or -1 where that is not known
 * @param doing what is done now, as long as it is read: a word of {@link ReadingStage}
 * @param rows data rows, once they are known
 * @param message the reference of the failure; else empty
 */
public record ImportStatus(State state, long done, long total, String doing, long rows, String message) {
    /** How far it has come. */
    public enum State {
        READING,
        /** Read, and waiting for the person. */
        READY,
        /** It cannot be read this way; another setting may help. */
        REFUSED,
        CANCELLED,
        /** Something went wrong inside; the message is the reference in the log. */
        FAILED
    }

    static ImportStatus of(State state) {
        return new ImportStatus(state, 0, -1, "", 0, "");
    }

    static ImportStatus reading(long done, long total) {
        return new ImportStatus(State.READING, done, total, ReadingStage.READING.id(), 0, "");
    }

    static ImportStatus failed(String reference) {
        return new ImportStatus(State.FAILED, 0, -1, "", 0, reference);
    }

    /** Something else is done now. */
    ImportStatus now(String thing, long ofRows) {
        return new ImportStatus(state, done, total, thing, ofRows, message);
    }
}
