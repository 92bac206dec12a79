package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads people from LDIF (RFC 2849): folded lines, base64 values, comments; of several values the first counts. */
final class LdifReader {
    private static final Set<String> PEOPLE =
            Set.of("person", "organizationalperson", "inetorgperson", "user", "posixaccount", "account");

    private final Content content;
    private final ObjectGrid grid;
    private final Map<String, List<String>> entry = new LinkedHashMap<>();

    private LdifReader(Content content) {
        this.content = content;
        this.grid = new ObjectGrid(content);
    }

    static List<RawTable> read(Content content) {
        LdifReader reader = new LdifReader(content);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(content.openWithProgress(), StandardCharsets.UTF_8))) {
            reader.readLines(lines);
        } catch (IOException e) {
            throw content.failure(e);
        }
        return List.of(reader.grid.table("LDIF"));
    }

    private void readLines(BufferedReader lines) throws IOException {
        StringBuilder unfolded = new StringBuilder();
        for (String line; (line = lines.readLine()) != null; ) {
            if (line.startsWith(" ")) {
                unfolded.append(line, 1, line.length());
            } else {
                take(unfolded.toString());
                unfolded.setLength(0);
                unfolded.append(line);
                if (line.isBlank()) {
                    endEntry();
                }
            }
        }
        take(unfolded.toString());
        endEntry();
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon <= 0) {
            return;
        }
        // options such as ";lang-en" name variants of the same attribute
        String name = line.substring(0, colon).replaceAll(";.*", "");
        boolean base64 = line.startsWith("::", colon);
        String value = line.substring(colon + (base64 ? 2 : 1)).strip();
        entry.computeIfAbsent(name, n -> new ArrayList<>()).add(base64 ? decode(value) : value);
    }

    private String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException("broken-text", content.name(), String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private void endEntry() {
        if (entry.containsKey("dn") && isPerson()) {
            Map<String, String> values = new LinkedHashMap<>();
            entry.forEach((name, all) -> values.put(name, all.get(0)));
            values.remove("objectClass");
            grid.add(values);
        }
        entry.clear();
    }

    /** An entry that does not say what it is may be a person. */
    private boolean isPerson() {
        List<String> classes = entry.getOrDefault("objectClass", List.of());
        return classes.isEmpty() || classes.stream().anyMatch(name -> PEOPLE.contains(name.toLowerCase(Locale.ROOT)));
    }
}
