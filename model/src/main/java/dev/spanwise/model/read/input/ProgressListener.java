package dev.spanwise.model.read.input;

/** Hears how far reading has come. Calls come on the reading thread, some hundred times a file at most. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Something has been read.
     *
     * @param done bytes so far
     * @param total bytes in all, or -1 where that is not known
     */
    void progress(long done, long total);

    /**
     * All bytes have been read, and what is done with them now is another thing.
     *
     * @param stage what begins
     * @param rows data rows that were read
     */
    default void stage(ReadingStage stage, long rows) {}
}
