package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.mapping.HolderLink.Holder;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides between links of positions and people; between equally good ones that differ, nobody does. */
final class StaffRivals {
    private final List<HolderLink> links;

    private StaffRivals(List<HolderLink> links) {
        this.links = links;
    }

    /**
     * The surest link, null where there is none.
     *
     * @throws UnreadableInputException where several are as sure and say otherwise
     */
    static @Nullable HolderLink best(List<HolderLink> links) {
        return new StaffRivals(links).best();
    }

    private @Nullable HolderLink best() {
        if (links.isEmpty()) {
            return null;
        }
        Set<Table> posts = tables(link -> link.posts().table());
        Set<Table> people = tables(HolderLink::people);
        if (posts.size() > 1) {
            throw new UnreadableInputException("several-positions", names(posts.stream()));
        }
        if (people.size() > 1) {
            throw new UnreadableInputException("several-holders", names(people.stream()), names(posts.stream()));
        }
        HolderLink named = best(true);
        HolderLink naming = best(false);
        return named == null ? naming : naming == null ? named : agreed(named, naming);
    }

    private Set<Table> tables(Function<HolderLink, Table> of) {
        return links.stream().map(of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String names(Stream<Table> tables) {
        return tables.map(table -> '"' + table.raw().label() + '"').collect(Collectors.joining(", "));
    }

    /** The surest link of one direction, null where there is none. */
    private @Nullable HolderLink best(boolean named) {
        List<HolderLink> sorted = links.stream()
                .filter(link -> link.named() == named)
                .sorted(Comparator.comparingDouble(HolderLink::score).reversed())
                .toList();
        if (sorted.size() > 1 && sorted.get(0).score() == sorted.get(1).score()) {
            throw unclear(sorted.get(0), sorted.get(1));
        }
        return sorted.isEmpty() ? null : sorted.get(0);
    }

    /** Where both tables name the other, they have to say the same. */
    private static HolderLink agreed(HolderLink named, HolderLink naming) {
        if (!pairs(named).equals(pairs(naming))) {
            throw unclear(named, naming);
        }
        return named;
    }

    private static UnreadableInputException unclear(HolderLink one, HolderLink other) {
        Set<List<Integer>> apart = new HashSet<>(pairs(one));
        Set<List<Integer>> second = pairs(other);
        Set<List<Integer>> common = new HashSet<>(apart);
        common.retainAll(second);
        apart.addAll(second);
        apart.removeAll(common);
        return new UnreadableInputException(
                "two-holder-columns",
                one.header(),
                other.header(),
                one.posts().table().raw().label(),
                apart.size());
    }

    private static Set<List<Integer>> pairs(HolderLink link) {
        Set<List<Integer>> pairs = new HashSet<>();
        List<List<Holder>> holders = link.holders(new BitSet());
        for (int post = 0; post < holders.size(); post++) {
            for (Holder holder : holders.get(post)) {
                pairs.add(List.of(post, holder.row()));
            }
        }
        return pairs;
    }
}
