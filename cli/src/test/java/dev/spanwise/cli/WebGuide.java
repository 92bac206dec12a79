package dev.spanwise.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/guide/web.md tells of the options of commands, and what the API describes of itself. */
final class WebGuide {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "web.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private WebGuide() {}

    /** The rows of a command's table, each with its three cells. */
    static List<List<String>> rows(String command) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(GUIDE)) {
            inside = line.startsWith("#") ? line.equals("### `" + command + "`") : inside;
            if (inside && line.startsWith("| `")) {
                rows.add(List.of(line.substring(2).replaceFirst(" \\|$", "").split(" \\| ", 3)));
            }
        }
        return rows;
    }

    /** What stands in a cell as code. */
    static Set<String> code(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code openapi.json}. */
    static JsonNode api() throws IOException {
        try (InputStream in = WebGuide.class.getResourceAsStream("/dev/spanwise/web/api/openapi.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
