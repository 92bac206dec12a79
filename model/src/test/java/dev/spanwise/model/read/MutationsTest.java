package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sample files of every format, damaged at random: each is read, with every row accounted for, or refused in words. A
 * long run tries 10,000 of each: {@code -Dspanwise.mutations=10000}.
 */
class MutationsTest {
    private static final int MUTATIONS = Integer.getInteger("spanwise.mutations", 60);
    private static final String CSV = """
            ID,Name,Manager ID,Status,FTE,Hire Date
            1,Ann,,Active,1,2020-01-31
            2,"Bob, Jr",1,Active,0.5,2021-02-28
            3,Cyd,1,Left,1,
            4,Dan,2,Active,1,2022-03-31
            """;

    static Stream<String> formats() {
        return samples().keySet().stream();
    }

    private static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("CSV", utf8(CSV));
        samples.put("UTF-16", CSV.replace(',', ';').getBytes(StandardCharsets.UTF_16));
        samples.put(
                "JSON",
                utf8("{\"data\": {\"people\": [{\"id\": 1, \"name\": \"Ann\"}, {\"id\": 2, \"name\": \"Bob\","
                        + " \"manager\": {\"id\": 1}}, {\"id\": 3, \"name\": \"Cyd\", \"manager\": {\"id\": 1}}]}}"));
        samples.put(
                "graph",
                utf8("{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}], \"edges\":"
                        + " [[\"a\", \"b\"], [\"a\", \"c\"]]}"));
        samples.put(
                "XML",
                utf8("<l><e><id>1</id><name>Ann</name></e><e><id>2</id><name>Bob</name><manager>1</manager></e></l>"));
        samples.put(
                "LDIF", utf8("dn: cn=a,o=x\ncn: a\n\ndn: cn=b,o=x\ncn: b\nmanager: cn=a,o=x\n\ndn: cn=c,o=x\ncn: c\n"));
        samples.put("HTML", utf8("<table><tr><td>id<td>name<td>manager<tr><td>1<td>A<td><tr><td>2<td>B<td>1</table>"));
        samples.put("HDL", utf8("METADATA|W|No|Name|ManagerNo\nMERGE|W|1|A|\nMERGE|W|2|B|1\nDELETE|W|3|C|1\n"));
        samples.put(
                "fixed",
                utf8("NO   NAME      MANAGER\n1    Ann\n2    Bob       1\n3    Cyd       1\n4    Dan       2\n"));
        samples.put("XLSX", Workbooks.of("Staff", CSV.replace("\"Bob, Jr\"", "Bob"), "Notes", "a,b\n1,2\n"));
        return samples;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedFilesAreReadOrRefusedAndEveryRowIsAccountedFor(String format) {
        byte[] sample = samples().getOrDefault(format, new byte[0]);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = damaged(sample, new Random(seed));
            try {
                ReadCounts counts = ChartReader.read(List.of(Input.bytes("people", damaged)), Reading.OPTIONS)
                        .counts();
                int out = counts.leftOut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(counts.rows() + counts.namedOnly())
                        .as("%s, seed %d", format, seed)
                        .isEqualTo(counts.positions() + out);
            } catch (UnreadableInputException refused) {
                assertThat(refused.getMessage()).as("%s, seed %d", format, seed).isNotBlank();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(format + ", seed " + seed, e);
            }
        }
    }

    /** One to four bytes changed, cut out, put in, doubled or moved to the end. */
    private static byte[] damaged(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 8; i--) {
            int from = random.nextInt(bytes.length - 4);
            int to = from + 1 + random.nextInt(Math.min(40, bytes.length - from - 1));
            byte[] head = Arrays.copyOf(bytes, from);
            byte[] part = Arrays.copyOfRange(bytes, from, to);
            byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[from] = (byte) random.nextInt(256);
                case 1 -> bytes = joined(head, tail);
                case 2 -> bytes = joined(head, part, part, tail);
                case 3 -> bytes = joined(head, tail, part);
                default -> {
                    random.nextBytes(part);
                    bytes = joined(head, part, tail);
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
