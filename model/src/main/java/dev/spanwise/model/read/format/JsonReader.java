package dev.spanwise.model.read.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads JSON: an array of objects, one object a line, pages of a directory's answer ({@code value},
 * {@code Resources}), or a tree of objects nested in each other. Object after object, so that memory holds one of them.
 */
final class JsonReader {
    private JsonReader() {}

    static List<RawTable> read(Content content) {
        JsonRows rows = new JsonRows(content);
        try (InputStream stream = content.openWithProgress();
                MappingIterator<JsonNode> roots =
                        mapper(content.limits()).readerFor(JsonNode.class).readValues(stream)) {
            while (roots.hasNextValue()) {
                rows.add(roots.nextValue());
            }
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new UnreadableInputException(
                            "broken-json",
                            content.name(),
                            place == null ? 1 : place.getLineNr(),
                            place == null ? 1 : place.getColumnNr(),
                            e.getOriginalMessage())
                    .because(e);
        } catch (IOException e) {
            throw content.failure(e);
        }
        return List.of(rows.table());
    }

    private static ObjectMapper mapper(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.cellLength())
                .maxNameLength(1_000)
                .maxNumberLength(1_000)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .build();
    }
}
