package dev.spanwise.model.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import dev.spanwise.model.read.input.TableOptions;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.text.ParserReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a chart's columns mean, kept in a small YAML file, so that next month's export is read in the same way:
 *
 * <pre>
 * columns:
 *   id: Post Unique Reference
 *   manager: Reports to Senior Post
 * delimiter: ;
 * charset: UTF-8
 * </pre>
 */
public final class MappingFile {
    private static final int LARGEST = 1 << 20;
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private MappingFile() {}

    /**
     * The options with what the file says.
     *
     * @throws UnreadableInputException when the file is no mapping: the bad entry, and what is allowed
     */
    public static ReadOptions read(Input file, ReadOptions options) {
        return apply(parse(file), options, file.name());
    }

    private static Entries parse(Input file) {
        Content content = new Content(file, Limits.UPLOAD, ProgressListener.NONE);
        try (InputStream stream = content.open()) {
            Entries entries = YAML.readValue(text(stream.readNBytes(LARGEST)), Entries.class);
            return entries == null ? new Entries(null, null, null, null, null, null) : entries;
        } catch (CharacterCodingException e) {
            throw new UnreadableInputException("mapping-not-utf-8", file.name()).because(e);
        } catch (UnrecognizedPropertyException e) {
            throw new UnreadableInputException("broken-mapping-entry", file.name(), e.getPropertyName()).because(e);
        } catch (JsonMappingException e) {
            throw (e.getCause() instanceof StreamReadException broken
                            ? broken(broken, file.name())
                            : ofAnotherKind(e, file.name()))
                    .because(e);
        } catch (JsonProcessingException e) {
            throw broken(e, file.name()).because(e);
        } catch (IOException e) {
            throw content.failure(e);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static UnreadableInputException broken(JsonProcessingException e, String name) {
        return new UnreadableInputException("broken-mapping", name, ParserReason.of(e.getOriginalMessage()));
    }

    /** An entry, or the whole file, is a list where it may be a text, or the like. */
    private static UnreadableInputException ofAnotherKind(JsonMappingException e, String name) {
        String entry = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        return entry.isEmpty()
                ? new UnreadableInputException("broken-mapping-shape", name)
                : new UnreadableInputException("broken-mapping-value", name, entry);
    }

    private static ReadOptions apply(Entries entries, ReadOptions options, String name) {
        ReadOptions result = options;
        Map<String, String> columns = entries.columns() == null ? Map.of() : entries.columns();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            ColumnRole role = ColumnRole.find(column.getKey())
                    .orElseThrow(() -> new UnreadableInputException(
                            "broken-mapping-role", name, column.getKey(), ColumnRole.ids()));
            result = result.map(role, column.getValue());
        }
        return result.with(new TableOptions(
                entries.sheet(),
                delimiter(entries, name),
                charset(entries, name),
                orZero(entries.skipRows()),
                entries.positions()));
    }

    private static int orZero(@Nullable Integer rows) {
        return rows == null ? 0 : rows;
    }

    private static @Nullable Character delimiter(Entries entries, String name) {
        String delimiter = entries.delimiter();
        if (delimiter == null) {
            return null;
        }
        if (delimiter.length() != 1) {
            throw new UnreadableInputException("broken-mapping", name, "delimiter: " + delimiter);
        }
        return delimiter.charAt(0);
    }

    private static @Nullable Charset charset(Entries entries, String name) {
        try {
            return entries.charset() == null ? null : Charset.forName(entries.charset());
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException("broken-mapping", name, "charset: " + entries.charset()).because(e);
        }
    }

    /** The mapping of a chart that was read, as such a file; of several inputs, what the first one says. */
    public static String write(ReadResult result) {
        Map<String, String> columns = new LinkedHashMap<>();
        result.mapping().byRole().forEach((role, column) -> columns.put(role.id(), column.column()));
        SourceTable source = result.sources().get(0);
        Entries entries = new Entries(
                columns,
                source.sheet(),
                source.delimiter() == null ? null : String.valueOf(source.delimiter()),
                source.charset(),
                source.headerRow() > 1 ? source.headerRow() - 1 : null,
                null);
        try {
            return YAML.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the file may say.
     *
     * @param columns headers by role
     * @param skipRows lines above the header
     * @param positions name of the file or sheet that holds the positions
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Entries(
            @Nullable Map<String, String> columns,
            @Nullable String sheet,
            @Nullable String delimiter,
            @Nullable String charset,
            @Nullable Integer skipRows,
            @Nullable String positions) {}
}
