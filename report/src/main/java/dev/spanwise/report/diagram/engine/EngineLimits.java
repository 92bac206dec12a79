package dev.spanwise.report.diagram.engine;

import java.time.Duration;

/**
 * How much one picture may take.
 *
 * @param time after which a render is interrupted
 * @param memoryMiB ceiling of the memory Graphviz itself may use, 32 to 2047 MiB; it grows as needed, and a render
 *     that wants more fails
 * @param renders how many may run at the same time, at least 1
 */
public record EngineLimits(Duration time, int memoryMiB, int renders) {
    /** One minute, 768 MiB, one render a processor and at most four. */
    public static final EngineLimits DEFAULT = new EngineLimits(
            Duration.ofSeconds(60), 768, Math.min(4, Runtime.getRuntime().availableProcessors()));

    public EngineLimits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time " + time + " must be positive");
        }
        if (memoryMiB < 32 || memoryMiB > 2047) {
            throw new IllegalArgumentException("memory " + memoryMiB + " MiB must be 32 to 2047");
        }
        if (renders < 1) {
            throw new IllegalArgumentException("renders " + renders + " must be at least 1");
        }
    }

    public EngineLimits withTime(Duration other) {
        return new EngineLimits(other, memoryMiB, renders);
    }
}
