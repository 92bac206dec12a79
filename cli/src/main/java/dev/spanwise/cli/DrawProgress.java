package dev.spanwise.cli;

import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Tells on a terminal that a drawing is still being made, and for how many seconds; a quick one says nothing. Graphviz
 * cannot say how much is left, so there is no bar.
 */
final class DrawProgress implements AutoCloseable {
    private static final long SECOND = 1_000;

    private final Session session;
    private final @Nullable Timer timer;
    private int seconds;

    DrawProgress(Session session) {
        this.session = session;
        this.timer = session.progress() ? new Timer("drawing", true) : null;
    }

    void start() {
        if (timer != null) {
            TimerTask everySecond = new TimerTask() {
                @Override
                public void run() {
                    tell();
                }
            };
            timer.scheduleAtFixedRate(everySecond, SECOND, SECOND);
        }
    }

    /** One more second has gone; the line is written over by the next. */
    synchronized void tell() {
        seconds++;
        session.err().print("\r" + session.text("diagram.drawing", seconds));
        session.err().flush();
    }

    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.cancel();
        }
        if (seconds > 0) {
            session.err().print("\r\u001b[K");
            session.err().flush();
        }
    }
}
