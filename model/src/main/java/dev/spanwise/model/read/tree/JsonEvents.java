package dev.spanwise.model.read.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.spanwise.model.read.input.Limits;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as events: one value, or several one after the other. */
final class JsonEvents implements Events {
    /** How OData up to version 2 writes a moment: milliseconds since 1970, perhaps with a time zone. */
    private static final Pattern MOMENT = Pattern.compile("/Date\\((-?[0-9]{1,15})(?:[+-][0-9]{4})?\\)/");

    private final JsonParser parser;

    JsonEvents(Reader text, Limits limits) throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.cellLength())
                .maxNameLength(1_000)
                .maxNumberLength(1_000)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        parser = factory.createParser(text);
    }

    @Override
    public Kind next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Kind.END;
        }
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.VALUE;
        };
    }

    @Override
    public String text() throws IOException {
        String text = parser.getText();
        return text.startsWith("/Date(") ? day(text) : text;
    }

    private static String day(String text) {
        Matcher moment = MOMENT.matcher(text);
        return moment.matches()
                ? java.time.Instant.ofEpochMilli(Long.parseLong(moment.group(1)))
                        .atOffset(java.time.ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : text;
    }

    @Override
    public boolean mayRepeatNames() {
        return false;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
