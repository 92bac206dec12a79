package dev.spanwise.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.spanwise.model.Field;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What data binding writes is the second opinion on what is written without it. */
class RecordWriterTest {
    record Plain(
            String text,
            int whole,
            long large,
            double share,
            boolean yes,
            @Nullable Integer none) {}

    record Nested(@JsonUnwrapped @Nullable Object own, List<Object> list, Map<String, Object> map) {}

    record WithGetter(int width) {
        public int getHeight() {
            return width + 1;
        }

        public boolean isWide() {
            return width > 2;
        }
    }

    record Asked(int whole) {
        int getNothing() {
            return 1;
        }

        public boolean isMore(int than) {
            return whole > than;
        }
    }

    @Test
    void randomDocumentsAreTheSame() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 300; run++) {
            List<@Nullable Object> document = Collections.singletonList(document(random, 4));
            assertThat(Json.of(document)).isEqualTo(byDataBinding(document));
        }
    }

    @Test
    void gettersBesideComponentsAreWrittenToo() throws IOException {
        List<Object> documents = List.of(
                new WithGetter(3),
                new Asked(3),
                List.of(new WithGetter(1)),
                new Nested(new WithGetter(2), List.of(), Map.of()),
                new Nested(null, List.of(new WithGetter(7)), Map.of()));
        for (Object document : documents) {
            assertThat(Json.of(document)).isEqualTo(byDataBinding(document));
        }
        assertThat(Json.of(new WithGetter(3))).contains("\"height\" : 4", "\"wide\" : true");
    }

    @Test
    void whatNobodyCanWriteIsRefused() {
        assertThatThrownBy(() -> Json.of(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be written as JSON: class java.lang.Object");
    }

    private static @Nullable Object document(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 8)) {
            case 0 -> "Zoë \"O'Hara\" \\ \t\n/</\u2028" + random.nextInt();
            case 1 -> random.nextInt();
            case 2 -> random.nextLong();
            case 3 -> random.nextBoolean() ? random.nextDouble() * 1e7 : Double.NaN;
            case 4 -> random.nextBoolean();
            case 5 -> Arrays.asList(Field.JOB_FAMILY, ',', Json.number(random.nextDouble()), null);
            case 6 -> new Plain("a", random.nextInt(), -1, random.nextInt() / 3.0, true, null);
            case 7 -> new int[] {1, random.nextInt()};
            case 8 -> list(random, depth);
            case 9 -> map(random, depth);
            case 10 -> Map.of(Field.TITLE, random.nextInt(), Field.GRADE, 2.0000001);
            default -> new Nested(unwrapped(random, depth), list(random, depth), map(random, depth));
        };
    }

    private static @Nullable Object unwrapped(SplittableRandom random, int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new Plain("b", 1, 2, 1 / 3.0, false, 4);
            default -> new Nested(null, list(random, depth - 1), map(random, depth - 1));
        };
    }

    private static List<Object> list(SplittableRandom random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(document(random, depth - 1));
        }
        return list;
    }

    private static Map<String, Object> map(SplittableRandom random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put("key " + i, document(random, depth - 1));
        }
        return map;
    }

    private static String byDataBinding(@Nullable Object document) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            DataBinding.write(json, document);
        }
        return text.toString();
    }
}
