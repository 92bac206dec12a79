package dev.spanwise.report.analysis;

import dev.spanwise.model.OrgChart;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** What is worked out beside something else where the chart is large. */
final class OtherCore {
    /** It takes so many positions to make it worth while to wake another core. */
    private static final int MANY_POSITIONS = 50_000;

    private OtherCore() {}

    /** Begins on another core what is asked for later; of a small chart it is worked out when it is asked for. */
    static <T> Supplier<T> begin(OrgChart chart, Supplier<T> work) {
        return chart.size() >= MANY_POSITIONS ? ForkJoinTask.adapt(work::get).fork()::join : work;
    }
}
