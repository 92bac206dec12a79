package dev.spanwise.cli;

import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.ReadingStage;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for reading, on a terminal only and only when it takes a noticeable time. */
final class ReadProgress implements ProgressListener, AutoCloseable {
    private static final long PATIENCE_NANOS = 400_000_000;
    private static final int WIDEST = 80;

    private final Session session;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    ReadProgress(Session session) {
        this.session = session;
    }

    @Override
    public void progress(long done, long total) {
        if (!session.progress()) {
            return;
        }
        if (bar == null && System.nanoTime() - start > PATIENCE_NANOS) {
            bar = open(total);
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void stage(ReadingStage stage, long rows) {
        if (bar != null) {
            bar.setExtraMessage(session.text("progress." + stage.id(), rows));
        }
    }

    private ProgressBar open(long total) {
        return new ProgressBarBuilder()
                .setTaskName(session.text("progress.reading"))
                .setInitialMax(total)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(
                        session.err(), Math.min(WIDEST, session.screen().width() - 1)))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
