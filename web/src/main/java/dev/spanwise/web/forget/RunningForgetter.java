package dev.spanwise.web.forget;

import dev.spanwise.web.charts.ChartLibrary;

/** Forgets people while the server works: what it has of them in memory goes too. One at a time. */
public final class RunningForgetter {
    private final KeptData kept;
    private final ChartLibrary charts;
    private final Runnable wipe;

    /**
     * Forgets in what is kept.
     *
     * @param wipe leaves nothing of what was deleted in the files of the database
     */
    public RunningForgetter(KeptData kept, ChartLibrary charts, Runnable wipe) {
        this.kept = kept;
        this.charts = charts;
        this.wipe = wipe;
    }

    /**
     * Forgets the person with an id.
     *
     * @param id as the files write it
     */
    public synchronized Forgotten forget(String id) {
        Forgotten forgotten = Forgetter.forget(kept, id);
        charts.clear();
        wipe.run();
        return forgotten;
    }
}
