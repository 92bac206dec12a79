package dev.spanwise.web.charts;

import com.google.common.cache.Cache;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Asks a cache; what goes wrong while it makes a value comes out as it is, not wrapped. */
public final class Loads {
    private Loads() {}

    /** The remembered value, or a new one, made once however many ask at the same time. */
    public static <K, V> V get(Cache<K, V> cache, K key, Callable<V> make) {
        try {
            return cache.get(key, make);
        } catch (ExecutionException | UncheckedExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
