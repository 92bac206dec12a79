package dev.spanwise.benchmarks.peers;

import java.util.stream.DoubleStream;

/**
 * An axis on which every power of ten takes the same room.
 *
 * @param least power of ten at its lower end
 * @param most power of ten at its upper end, greater
 * @param room length of the whole axis
 */
record LogScale(int least, int most, double room) {
    /** One that reaches from the power of ten at or below the least value to that at or above the greatest. */
    static LogScale around(DoubleStream values, double room) {
        var range = values.summaryStatistics();
        int least = (int) Math.floor(Math.log10(range.getMin()));
        return new LogScale(least, Math.max(least + 1, (int) Math.ceil(Math.log10(range.getMax()))), room);
    }

    /** How far from the lower end a value is. */
    double at(double value) {
        return room * (Math.log10(value) - least) / (most - least);
    }
}
