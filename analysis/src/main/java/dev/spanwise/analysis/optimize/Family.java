package dev.spanwise.analysis.optimize;

import com.google.common.collect.Sets;
import dev.spanwise.model.text.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which plans are compared with each other: what is proven about a plan is proven among these, and no further.
 *
 * @param means what a plan may do; never empty
 */
public record Family(Set<Means> means) {
    /** Managers are dissolved, and nothing else is done. */
    public static final Family DISSOLVE = of(Means.DISSOLVE);

    /**
     * A family. Peers and successors are about the people of dissolved managers, so they bring dissolving with them.
     *
     * @throws IllegalArgumentException when no means are given
     */
    public Family {
        if (means.isEmpty()) {
            throw new IllegalArgumentException("a plan must be allowed to do something, but no means are given");
        }
        EnumSet<Means> all = EnumSet.copyOf(means);
        if (all.contains(Means.PEERS) || all.contains(Means.PROMOTE)) {
            all.add(Means.DISSOLVE);
        }
        means = Sets.immutableEnumSet(all);
    }

    public static Family of(Means first, Means... others) {
        return new Family(EnumSet.of(first, others));
    }

    public boolean allows(Means one) {
        return means.contains(one);
    }

    /** The same with one of the means allowed or not. */
    public Family with(Means one, boolean allowed) {
        EnumSet<Means> changed = EnumSet.copyOf(means);
        if (allowed) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return new Family(changed);
    }

    /** The name in files and exports: {@code dissolve,lift}. */
    public String id() {
        return means.stream().map(Means::id).collect(Collectors.joining(","));
    }

    /** Which plans they are, to follow "of all plans that": {@code dissolve managers or lift positions ...}. */
    public String words(Locale language) {
        return Texts.in(Family.class, language).get("family." + id());
    }
}
