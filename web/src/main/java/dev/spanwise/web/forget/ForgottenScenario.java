package dev.spanwise.web.forget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** The document of a scenario under another name for a person. */
final class ForgottenScenario {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Members whose numbers are ids. */
    private static final Set<String> IDS =
            Set.of("position", "positions", "under", "successor", "report", "manager", "id");

    private ForgottenScenario() {}

    static String rename(String document, Renaming renaming) {
        try {
            return JSON.writeValueAsString(renamed(JSON.readTree(document), "", renaming));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the document of a scenario is damaged", e);
        }
    }

    private static JsonNode renamed(JsonNode node, String member, Renaming renaming) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties()
                    .forEach(entry -> copy.set(
                            renaming.value(entry.getKey()), renamed(entry.getValue(), entry.getKey(), renaming)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(element -> copy.add(renamed(element, member, renaming)));
            return copy;
        }
        boolean number = node.isNumber()
                && (IDS.contains(member) || member.equals("to"))
                && renaming.ids().containsKey(node.asText());
        return node.isTextual() || number ? TextNode.valueOf(renaming.value(node.asText())) : node;
    }
}
