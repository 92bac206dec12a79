package dev.spanwise.analysis.ask.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.spanwise.model.text.ParserReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML or JSON into {@link Node}s. Repeated keys, anchors and deep nesting are rejected. */
public final class NodeReader {
    private static final long LARGEST = 1 << 20;
    /** A scenario is four levels deep. */
    private static final int DEEPEST = 20;

    private final String file;
    private final JsonParser parser;

    private NodeReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The text of a file in UTF-8.
     *
     * @throws IOException when the file cannot be read
     * @throws OptionFileException when it is far too large, or no text
     */
    public static String text(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new OptionFileException(name, 1, "file.too-large", LARGEST >> 20);
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new OptionFileException(e, name, 1, "file.not-utf-8");
        }
    }

    /**
     * Reads a whole text; empty where nothing stands in it.
     *
     * @param file its name, which says whether it is JSON, and stands in messages
     * @throws OptionFileException when it is not YAML or JSON
     */
    public static Optional<Node> read(String file, String text) {
        JsonFactory factory = file.endsWith(".json") ? new JsonFactory() : new YAMLFactory();
        factory.setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        try (JsonParser parser = factory.createParser(text)) {
            NodeReader reader = new NodeReader(file, parser);
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Node node = reader.node();
            if (parser.nextToken() != null) {
                throw new OptionFileException(file, reader.line(), "file.second-document");
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new OptionFileException(file, line, "file.syntax", ParserReason.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                throw new OptionFileException(file, keyLine, "file.repeated-key", key);
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
            throw new OptionFileException(file, line(), "file.anchor");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
