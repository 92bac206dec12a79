package dev.spanwise.web.charts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once. */
final class LazyValue<V> {
    private final Supplier<V> make;
    private @Nullable V value;

    LazyValue(Supplier<V> make) {
        this.make = make;
    }

    synchronized V get() {
        V known = value;
        if (known == null) {
            known = make.get();
            value = known;
        }
        return known;
    }
}
