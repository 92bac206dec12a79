package dev.spanwise.model.read.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows of JSON objects; objects nested as reports of another get a number, and that of the one above. */
final class JsonRows {
    /** Names under which pages of objects come. */
    private static final List<String> PAGES = List.of(
            "value",
            "Resources",
            "data",
            "items",
            "results",
            "employees",
            "users",
            "people",
            "positions",
            "entries",
            "records",
            "nodes",
            "content",
            "workers");
    /** Names under which the positions below come. */
    private static final List<String> NESTED = List.of(
            "children",
            "subUnits",
            "directReports",
            "reports",
            "subordinates",
            "units",
            "team",
            "members",
            "_children",
            "employees",
            "departments",
            "organizations",
            "subordinateUnits",
            "kinder",
            "hijos",
            "enfants");
    /** Names of a reference upwards: with one, nesting says nothing new. */
    private static final List<String> UPWARDS =
            List.of("manager", "managerId", "manager_id", "reportsTo", "ReportsTo", "reports_to", "parentId", "parent");
    /** Headers of the columns that keep the nesting. */
    private static final String NODE = "Node ID";

    private static final String PARENT = "Parent Node";

    private final Content content;
    private final ObjectGrid grid;
    private int nodes;

    JsonRows(Content content) {
        this.content = content;
        this.grid = new ObjectGrid(content);
    }

    /** Adds what stands at the outermost level, or in the outermost array. */
    void add(JsonNode root) {
        if (!root.isObject()) {
            throw new UnreadableInputException("json-without-objects", content.name());
        }
        JsonNode page = page(root);
        if (page != null) {
            page.forEach(this::add);
        } else if (nested(root) == null) {
            grid.add(JsonFlattener.flatten(root, List.of()));
        } else {
            addTree(root);
        }
    }

    /** The objects of a page: an array under a known name in an object that is nothing itself. */
    private static @Nullable JsonNode page(JsonNode root) {
        boolean somebody = root.has("id") || root.has("name") || root.has("title") || root.has("displayName");
        return somebody ? null : firstArray(root, PAGES);
    }

    private static @Nullable JsonNode nested(JsonNode object) {
        boolean refersUpwards = UPWARDS.stream().anyMatch(object::has);
        return refersUpwards ? null : firstArray(object, NESTED);
    }

    private static @Nullable JsonNode firstArray(JsonNode object, List<String> names) {
        for (String name : names) {
            JsonNode value = object.get(name);
            if (value != null
                    && value.isArray()
                    && (value.isEmpty() || value.get(0).isObject())) {
                return value;
            }
        }
        return null;
    }

    /** Adds a whole tree, top first, siblings in their order, without recursion. */
    private void addTree(JsonNode root) {
        Deque<Nested> open = new ArrayDeque<>();
        open.push(new Nested(root, 0));
        while (!open.isEmpty()) {
            Nested next = open.pop();
            int node = ++nodes;
            Map<String, String> values = JsonFlattener.flatten(next.object(), NESTED);
            values.put(NODE, String.valueOf(node));
            values.put(PARENT, next.parent() == 0 ? "" : String.valueOf(next.parent()));
            grid.add(values);
            List<JsonNode> below = below(next.object());
            Collections.reverse(below);
            below.forEach(child -> open.push(new Nested(child, node)));
        }
    }

    private static List<JsonNode> below(JsonNode object) {
        List<JsonNode> below = new ArrayList<>();
        for (String name : NESTED) {
            JsonNode array = object.get(name);
            if (array != null && array.isArray()) {
                array.forEach(child -> {
                    if (child.isObject()) {
                        below.add(child);
                    }
                });
            }
        }
        return below;
    }

    RawTable table() {
        return grid.table("JSON");
    }

    /** An object and the number of the one it is nested in, 0 for none. */
    private record Nested(JsonNode object, int parent) {}
}
