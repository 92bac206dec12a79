package dev.spanwise.model.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Sample files of every format, damaged at random: the bytes as they are stored, and in turn what is packed in them,
 * since of a packed part that was damaged hardly anything is read.
 */
public final class DamagedFiles {
    private static final String CSV = """
            ID,Name,Manager ID,Status,FTE,Hire Date
            1,Ann,,Active,1,2020-01-31
            2,"Bob, Jr",1,Active,0.5,2021-02-28
            3,Cyd,1,Left,1,
            4,Dan,2,Active,1,2022-03-31
            """;

    private static final Map<String, byte[]> SAMPLES = samples();

    private DamagedFiles() {}

    /** The formats. */
    public static List<String> formats() {
        return List.copyOf(SAMPLES.keySet());
    }

    /** A sample of a format, damaged in a way of its own for each seed. */
    public static byte[] of(String format, int seed) {
        byte[] sample = SAMPLES.getOrDefault(format, new byte[0]);
        Random random = new Random(seed);
        if (seed % 2 == 0) {
            return damaged(sample, random);
        }
        return switch (format) {
            case "gzip" -> gzip(damaged(gunzip(sample), random));
            case "XLSX", "XLSB", "ODS" -> withDamagedPart(sample, random);
            default -> damaged(sample, random);
        };
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
        samples.put("JSON Lines", utf8("{\"id\": 1}\n{\"id\": 2, \"manager\": 1}\n{\"id\": 3, \"manager\": 1}\n"));
        samples.put("gzip", gzip(utf8(CSV)));
        samples.put("XLSB", BinaryWorkbooksTest.sample());
        samples.put("ODS", SpreadsheetFormatsTest.sample());
        try {
            samples.put("XLS", LockedWorkbooks.old(null));
            samples.put("locked", LockedWorkbooks.locked("open, Sesame"));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return samples;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] gunzip(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withDamagedPart(byte[] archive, Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
        parts.computeIfPresent(name, (same, part) -> damaged(part, random));
        return Zips.of(parts);
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
