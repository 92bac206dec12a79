package dev.spanwise.model.read.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row as it is taken from a node: texts by name, the rows below it, and lists that may name others. */
final class FlatRow {
    /** Texts by their names on the way, in the order of the data. */
    final Map<String, String> values = new LinkedHashMap<>();

    /** The rows that report to this one. */
    final List<Child> below = new ArrayList<>();

    /** Texts of lists, by name: they may be the ids of reports. */
    final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Names of lists of which one element was chosen among several, and how. */
    final Map<String, Arrangement.Way> chosen = new LinkedHashMap<>();

    /**
     * A row below another.
     *
     * @param dotted whether its list is one of those who report by a dotted line
     */
    record Child(Node.Branch node, Shape shape, boolean dotted) {}

    void put(String name, String text) {
        values.putIfAbsent(name, text);
    }

    void addToList(String name, String text) {
        lists.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
    }
}
