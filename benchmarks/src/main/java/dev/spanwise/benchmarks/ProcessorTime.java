package dev.spanwise.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time, which does not depend on what else the machine does. */
final class ProcessorTime {
    private ProcessorTime() {}

    /** Seconds this thread has worked, in steps of nanoseconds. */
    static double ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Seconds all threads of this process have worked, those of native libraries among them, in steps of about 10 ms. */
    static double ofProcess() {
        Duration duration = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return duration.toNanos() / 1e9;
    }
}
