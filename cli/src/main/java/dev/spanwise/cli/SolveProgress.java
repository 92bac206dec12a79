package dev.spanwise.cli;

import dev.spanwise.analysis.optimize.SolverProgress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar for solving, on a terminal only and only when it takes a noticeable time. */
final class SolveProgress implements SolverProgress, AutoCloseable {
    private static final long PATIENCE_NANOS = 400_000_000;
    private static final int WIDEST = 80;

    private final Session session;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    SolveProgress(Session session) {
        this.session = session;
    }

    @Override
    public boolean goesOn(long done, long total) {
        if (session.progress() && bar == null && System.nanoTime() - start > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName(session.text("progress.solving"))
                    .setInitialMax(total)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(
                            session.err(), Math.min(WIDEST, session.screen().width() - 1)))
                    .build();
        }
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
        return true;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
