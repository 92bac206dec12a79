package dev.spanwise.model.read.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Turns an object with objects inside into names and texts: {@code {"manager": {"id": 7}}} is {@code manager.id}. */
final class JsonFlattener {
    /** Deeper values are details that no chart needs. */
    private static final int DEEPEST = 4;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> leftOut;

    private JsonFlattener(List<String> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * The values of an object.
     *
     * @param leftOut names at the outermost level that are not wanted
     */
    static Map<String, String> flatten(JsonNode object, List<String> leftOut) {
        JsonFlattener flattener = new JsonFlattener(leftOut);
        flattener.addObject(object, "", 0);
        return flattener.values;
    }

    private void addObject(JsonNode object, String prefix, int depth) {
        object.properties().forEach(property -> {
            String name = property.getKey();
            // @odata.type and the like speak of the format; leftOut only counts where positions are nested
            if (!name.startsWith("@") && !(depth == 0 && leftOut.contains(name))) {
                // SCIM keeps its extensions under the name of a schema, which says nothing to people
                String path = name.startsWith("urn:") ? prefix : prefix + name;
                add(path, property.getValue(), depth + 1);
            }
        });
    }

    private void add(String path, JsonNode value, int depth) {
        if (value.isObject() && depth < DEEPEST) {
            addObject(value, path.isEmpty() || path.endsWith(".") ? path : path + ".", depth);
        } else if (value.isArray()) {
            addArray(path, value, depth);
        } else if (value.isValueNode() && !value.isNull()) {
            values.putIfAbsent(path, value.asText());
        }
    }

    /** Texts are joined; of objects, such as addresses, the one marked primary counts, else the first. */
    private void addArray(String path, JsonNode array, int depth) {
        StringJoiner texts = new StringJoiner("; ");
        JsonNode chosen = null;
        for (JsonNode element : array) {
            if (element.isValueNode()) {
                texts.add(element.asText());
            } else if (chosen == null || element.path("primary").asBoolean()) {
                chosen = element;
            }
        }
        if (texts.length() > 0) {
            values.putIfAbsent(path, texts.toString());
        } else if (chosen != null && chosen.isObject() && depth < DEEPEST) {
            addObject(chosen, path + ".", depth);
        }
    }
}
