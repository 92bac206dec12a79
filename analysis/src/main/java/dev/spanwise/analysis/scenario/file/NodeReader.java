package dev.spanwise.analysis.scenario.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML or JSON into {@link Node}s. Repeated keys, anchors and deep nesting are rejected. */
final class NodeReader {
    /** A scenario is four levels deep. */
    private static final int DEEPEST = 20;

    private final String file;
    private final JsonParser parser;

    private NodeReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a whole file.
     *
     * @throws ScenarioFileException when it is not YAML or JSON, or empty
     */
    static Node read(String file, String text) {
        JsonFactory factory = file.endsWith(".json") ? new JsonFactory() : new YAMLFactory();
        factory.setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        try (JsonParser parser = factory.createParser(text)) {
            NodeReader reader = new NodeReader(file, parser);
            if (parser.nextToken() == null) {
                throw new ScenarioFileException(file, 1, "file.empty");
            }
            Node node = reader.node();
            if (parser.nextToken() != null) {
                throw new ScenarioFileException(file, reader.line(), "file.second-document");
            }
            return node;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ScenarioFileException(file, line, "file.syntax", firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** The value at the parser's token; nesting is bounded, so is the recursion. */
    private Node node() throws IOException {
        rejectAnchor();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Node.Scalar.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Scalar.Kind.TRUTH);
            case VALUE_NULL -> scalar(Node.Scalar.Kind.NOTHING);
            default -> scalar(Node.Scalar.Kind.TEXT);
        };
    }

    private Node mapping() throws IOException {
        int line = line();
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            if (entries.put(key, node()) != null) {
                throw new ScenarioFileException(file, keyLine, "file.repeated-key", key);
            }
        }
        return new Node.Mapping(line, entries);
    }

    private Node sequence() throws IOException {
        int line = line();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(line, items);
    }

    private Node scalar(Node.Scalar.Kind kind) throws IOException {
        return new Node.Scalar(line(), kind, parser.getText());
    }

    private void rejectAnchor() throws IOException {
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw new ScenarioFileException(file, line(), "file.anchor");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
