package dev.spanwise.web.pages;

import dev.spanwise.analysis.catalogue.AskedSelection;
import dev.spanwise.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a file that is taken away is called: whose figures they are, what kind of file it is, and what it was limited to,
 * so that two different files lie beside each other in one folder: {@code staff.csv - People - Sales, Layer 3.csv}.
 */
final class FileName {
    /** The words of the address that change nothing in the file, or whose meaning the name says already. */
    private static final Set<String> LEFT_OUT = Set.of(
            "style",
            "from",
            "format",
            "sort",
            "order",
            "page",
            "targets",
            "title",
            "record",
            "root",
            "focus",
            "at",
            "before",
            "after",
            "against",
            "snapshot",
            "scenario",
            "step-log",
            "boxes",
            "scale",
            "width",
            "date");
    /** File systems take 255 bytes; a letter may have four, and a browser may add a number. */
    private static final int LONGEST = 60;

    private FileName() {}

    /**
     * The name without ending.
     *
     * @param what key of the kind of file among the texts, {@code file.*}
     * @param of the snapshot, the scenario, the position it is about
     */
    static String of(Visit visit, String what, List<String> of) {
        List<String> parts = new ArrayList<>();
        of.stream().filter(part -> !part.isBlank()).map(FileName::cut).forEach(parts::add);
        parts.add(visit.texts().get("file." + what));
        String limits = limits(visit);
        if (!limits.isEmpty()) {
            parts.add(cut(limits));
        }
        return String.join(" - ", parts).replaceAll("[^\\p{L}\\p{N} ,._-]", "_");
    }

    private static String limits(Visit visit) {
        List<String> limits = new ArrayList<>();
        Map<String, List<String>> address = new TreeMap<>(visit.http().queryParamMap());
        address.keySet().removeAll(LEFT_OUT);
        address.forEach((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .limit(name.equals("exclude") ? 1 : values.size())
                .forEach(value -> limits.add(limit(visit, name, value))));
        return String.join(", ", limits);
    }

    private static String limit(Visit visit, String name, String value) {
        return switch (name) {
            case "branch" -> visit.texts().get("filter.branch") + " " + value;
            case "layer" -> visit.texts().get("people.in-layer", value);
            case "exclude" ->
                AskedSelection.excluded(visit.asked()).stream()
                        .sorted()
                        .map(exclusion -> visit.texts().get("filter.no-" + exclusion.id()))
                        .collect(Collectors.joining(", "));
            default -> value.equals("on") ? name : value;
        };
    }

    private static String cut(String part) {
        return part.length() <= LONGEST ? part : part.substring(0, LONGEST).strip();
    }
}
