package dev.spanwise.model.read;

import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Reading that ends: in time, and in words where the machine itself gives up. */
final class BoundedReading {
    private BoundedReading() {}

    /**
     * Reads within limits.
     *
     * @param name of the input that messages are about
     */
    static <T> T of(String name, Limits limits, Supplier<T> reading) {
        ReadingWatch watch = new ReadingWatch(limits.time());
        try (watch) {
            return reading.get();
        } catch (UnreadableInputException | CancellationException e) {
            throw watch.isOver() ? tooSlow(name, limits, e) : e;
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            throw new UnreadableInputException("no-memory", name, megabytes).because(e);
        } catch (StackOverflowError e) {
            throw new UnreadableInputException("too-tangled", name).because(e);
        }
    }

    private static UnreadableInputException tooSlow(String name, Limits limits, RuntimeException cause) {
        return new UnreadableInputException("too-slow", name, limits.time().toSeconds()).because(cause);
    }
}
