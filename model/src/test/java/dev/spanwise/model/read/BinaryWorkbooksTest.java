package dev.spanwise.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.Field;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.SevenPeople.One;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Binary workbooks (.xlsb), written by hand as MS-XLSB says. */
class BinaryWorkbooksTest {
    private static final int ROW = 0;
    private static final int COMPRESSED = 2;
    private static final int NUMBER = 5;
    private static final int TEXT = 6;
    private static final int SHARED_TEXT = 7;

    @Test
    void binaryWorkbooks() {
        ReadResult result = read(workbook(people()));
        assertThat(SevenPeople.drawing(result)).isEqualTo(SevenPeople.CHART);
        assertThat(result.sources().get(0).format()).isEqualTo("XLSB");
        assertThat(result.sources().get(0).sheet()).isEqualTo("Staff");
        assertThat(result.chart().getPosition("n2").number(Field.SALARY)).isEqualTo(40_000.25);
        assertThat(result.chart().getPosition("n2").date(Field.HIRE_DATE)).isEqualTo("2020-02-29");
        assertThat(Reading.kinds(result)).containsExactly(ProblemKind.HIDDEN_ROWS);
    }

    @Test
    void aColumnFarToTheRightIsRefused() {
        assertThatThrownBy(() -> read(workbook(List.of(row(0, false), cell(TEXT, 16_000, 0, text("x"))))))
                .hasMessageStartingWith("\"people.csv\" has more than 1,000 columns");
    }

    @Test
    void damagedOnesEndInPlainWords() {
        byte[] sheet = join(people());
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sheet.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            byte[] cut = i % 3 == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            try {
                assertThat(read(workbook(List.of(cut))).chart().size()).isPositive();
            } catch (UnreadableInputException e) {
                assertThat(e.getMessage()).startsWith("\"people.csv\"").doesNotContain("Exception");
            }
        }
    }

    /** The seven people in a workbook of this kind. */
    static byte[] sample() {
        return workbook(people());
    }

    private static List<byte[]> people() {
        List<byte[]> records = new java.util.ArrayList<>();
        records.add(row(0, false));
        String[] header = {"Employee ID", "Name", "Manager ID", "Salary", "Hire Date"};
        for (int i = 0; i < header.length; i++) {
            records.add(cell(TEXT, i, 0, text(header[i])));
        }
        for (One one : SevenPeople.ALL) {
            records.add(row(one.number() + 1, one.number() == 4));
            records.add(cell(TEXT, 0, 0, text(one.id())));
            records.add(cell(SHARED_TEXT, 1, 0, number(one.number())));
            records.add(cell(TEXT, 2, 0, text(one.manager())));
            records.add(cell(NUMBER, 3, 0, real(40_000.25)));
            // 43,890 is 29 February 2020, here as a whole number in 30 bits
            records.add(cell(COMPRESSED, 4, 1, number(43_890 << 2 | 2)));
        }
        return records;
    }

    private static byte[] workbook(List<byte[]> sheet) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", utf8(Zips.relations("officeDocument", "xl/workbook.bin")));
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put("xl/_rels/workbook.bin.rels", utf8("""
            <Relationships><Relationship Id="r1" Type="TYPEworksheet" Target="worksheets/sheet1.bin"/>
            <Relationship Id="r2" Type="TYPEsharedStrings" Target="sharedStrings.bin"/>
            <Relationship Id="r3" Type="TYPEstyles" Target="styles.bin"/></Relationships>\
            """.replace("TYPE", type)));
        parts.put("xl/workbook.bin", record(156, join(List.of(number(0), number(1), text("r1"), text("Staff")))));
        parts.put("xl/worksheets/sheet1.bin", join(sheet));
        parts.put(
                "xl/sharedStrings.bin",
                join(SevenPeople.ALL.stream()
                        .map(one -> record(19, join(List.of(new byte[1], text(one.name())))))
                        .toList()));
        parts.put(
                "xl/styles.bin",
                join(List.of(
                        record(617, number(2)),
                        record(47, style(0)),
                        record(47, style(14)),
                        record(618, new byte[0]))));
        return Zips.of(parts);
    }

    private static byte[] style(int format) {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) format)
                .array();
    }

    private static byte[] row(int number, boolean hidden) {
        return record(
                ROW,
                ByteBuffer.allocate(17)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(number)
                        .putInt(0)
                        .putShort((short) 300)
                        .put((byte) 0)
                        .put((byte) (hidden ? 0x10 : 0))
                        .array());
    }

    private static byte[] cell(int type, int column, int style, byte[] value) {
        return record(type, join(List.of(number(column), number(style), value)));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] real(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    private static byte[] text(String text) {
        return join(List.of(number(text.length()), text.getBytes(StandardCharsets.UTF_16LE)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(int type, byte[] data) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        if (type < 128) {
            record.write(type);
        } else {
            record.write((type & 0x7F) | 0x80);
            record.write(type >> 7);
        }
        int length = data.length;
        for (; length >= 128; length >>= 7) {
            record.write((length & 0x7F) | 0x80);
        }
        record.write(length);
        record.writeBytes(data);
        return record.toByteArray();
    }

    private static byte[] join(List<byte[]> pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        pieces.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static ReadResult read(byte[] file) {
        return ChartReader.read(List.of(Input.bytes("people.csv", file)), Reading.OPTIONS);
    }
}
