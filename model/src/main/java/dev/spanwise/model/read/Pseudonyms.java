package dev.spanwise.model.read;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Replaces names and ids by others that stay the same: under one key, the same id always gets the same pseudonym, in
 * every file and on every machine, and nobody without the key can find out which id it was (HMAC-SHA-256, of which 50
 * bits are shown). References, e-mail addresses and birth dates are left out.
 */
public final class Pseudonyms {
    private static final Set<Field> LEFT_OUT =
            Set.of(Field.MANAGER, Field.DOTTED_MANAGER, Field.EMAIL, Field.BIRTH_DATE);
    private static final int LENGTH = 10;
    private static final String UNKNOWN = "…";
    private static final String CYCLE_ARROW = " -> ";

    private final HashFunction hash;

    private Pseudonyms(byte[] key) {
        this.hash = Hashing.hmacSha256(key);
    }

    /** Pseudonyms under a key. */
    public static Pseudonyms under(byte[] key) {
        return new Pseudonyms(key.clone());
    }

    /** Pseudonyms under a key made of the chart itself: the same chart always gets the same ones. O(n log n). */
    public static Pseudonyms of(OrgChart chart) {
        String ids =
                chart.attributes().distinctTexts(Field.ID).stream().sorted().collect(Collectors.joining("\n"));
        return new Pseudonyms(
                Hashing.sha256().hashString(ids, StandardCharsets.UTF_8).asBytes());
    }

    /** The result with pseudonyms in its chart and in what its problems say. */
    public ReadResult replace(ReadResult result) {
        OrgChart chart = result.chart().without(LEFT_OUT).withTexts(Map.of(Field.ID, this::id, Field.NAME, this::name));
        Set<String> ids = new HashSet<>(result.chart().attributes().distinctTexts(Field.ID));
        Set<String> columns = new HashSet<>();
        result.mapping().columns().forEach(column -> columns.add(column.column()));
        List<Problem> problems = result.problems().stream()
                .map(problem -> new Problem(
                        problem.kind(),
                        problem.severity(),
                        problem.rows(),
                        problem.arguments().stream()
                                .map(argument -> replace(argument, ids, columns))
                                .toList()))
                .toList();
        return new ReadResult(
                chart, problems, result.mapping(), result.counts(), result.sources(), result.currency(), List.of());
    }

    /** Whatever is neither a number, a column nor an id may be a name: it is not shown. */
    private Object replace(Object argument, Set<String> ids, Set<String> columns) {
        if (!(argument instanceof String text) || columns.contains(text)) {
            return argument;
        }
        return List.of(text.split(CYCLE_ARROW)).stream()
                .map(part -> ids.contains(part) ? id(part) : UNKNOWN)
                .collect(Collectors.joining(CYCLE_ARROW));
    }

    private String id(String id) {
        return "P-" + code("id\n" + id);
    }

    private String name(String name) {
        return "N-" + code("name\n" + name);
    }

    private String code(String text) {
        byte[] bytes = hash.hashString(text, StandardCharsets.UTF_8).asBytes();
        return BaseEncoding.base32().encode(bytes).substring(0, LENGTH);
    }
}
