package dev.spanwise.model.read.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.format.TextContent;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.ParserReason;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON, one value or one a line, whatever its names: see {@link Plan} for how its tables are found. */
public final class JsonReader {
    private JsonReader() {}

    /**
     * The tables of a tier.
     *
     * @param sheet the list that the user wants, null to find out
     *
     * @throws UnreadableInputException when the JSON is broken or holds no objects
     */
    public static List<RawTable> read(TextContent text, @Nullable String sheet, int tier) {
        Content content = text.content();
        try {
            return TreeReader.read(content, "JSON", sheet, tier, () -> new JsonEvents(text.open(), content.limits()));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new UnreadableInputException(
                            "broken-json",
                            content.name(),
                            place == null ? 1 : place.getLineNr(),
                            place == null ? 1 : place.getColumnNr(),
                            ParserReason.of(e.getOriginalMessage()))
                    .because(e);
        } catch (IOException e) {
            throw content.failure(e);
        }
    }
}
