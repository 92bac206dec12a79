package dev.spanwise.model.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.Input;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows taken from the bytes of a sheet are those that the parser reads, and no others are taken. */
class PlainRowsTest {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String HEAD = "<worksheet " + MAIN + "><sheetPr><pageSetUpPr/></sheetPr><sheetData>";
    private static final String TAIL = "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"
            + "<autoFilter ref=\"A1:C9\"/></worksheet>";
    /** Attributes of cells, plain ones first. */
    private static final String[] ATTRIBUTES = {
        "",
        " r=\"A@\"",
        " r=\"C@\"",
        " r=\"AB@\"",
        " r=\"B@\" s=\"1\"",
        " s=\"0\" t=\"n\"",
        " t=\"s\"",
        " r=\"D@\" s=\"1\" t=\"s\"",
        " t=\"str\"",
        " t=\"b\"",
        " t=\"e\"",
        " t=\"d\"",
        " t=\"inlineStr\"",
        " r=\"A@\" r=\"A@\"",
        " r='A@'",
        " r=\"a@\"",
        " r=\"@\"",
        "  s=\"1\"",
        " t=\"&#115;\"",
        " x=\"1\"",
        " s=\"z\"",
        " y:r=\"E@\"",
        " t=\"s\" t=\"n\"",
        " r=\"XFE@\"",
        " r=\"ZZZZZZ@\"",
        " t=\"s",
        " r=\"A@\"s=\"1\""
    };
    /** What stands in cells, plain ones first. */
    private static final String[] CONTENTS = {
        "/>",
        " />",
        "></c>",
        "><v></v></c>",
        "><v/></c>",
        "><v>1</v></c>",
        "><v>0</v></c>",
        "><v>4</v></c>",
        "><v>41853.0</v></c>",
        "><v>0.30000000000000004</v></c>",
        "><v>1E3</v></c>",
        "><v> 2 </v></c>",
        "><v>12345678901</v></c>",
        "><v>Zoë</v></c>",
        "><is><t>Ada &amp; Bo &lt;3</t></is></c>",
        "><is><t xml:space=\"preserve\"> a\n b </t></is></c>",
        "><v>2024-01-31T00:00:00Z</v></c>",
        "><is><t/></is></c>",
        "><is><t>&#65;</t></is></c>",
        "><is><t>a\r\nb</t></is></c>",
        "><is><r><t>a</t></r><r><t>b</t></r></is></c>",
        "><f>A1</f><v>3</v></c>",
        "><f>A1</f></c>",
        "><v>1<!-- 2 --></v></c>",
        "><v><![CDATA[7]]></v></c>",
        "><v>]]></v></c>",
        "><v>&no;</v></c>",
        "><v>&amp</v></c>",
        "><v>\u0001</v></c>",
        "><v>\uFFFE</v></c>",
        "><v>1</v><v>2</v></c>",
        "><v>1</c>",
        ">\n<v>1</v></c>",
        "><is><t>a</t><rPh><t>b</t></rPh></is></c>",
        "><is><t>\uFFFD</t></is></c>",
        "><is><t>&#10;<v/></t></is></c>",
        "><v>a>b</v></c>",
        "><is><t>&quot;&apos;&gt;</t></is></c>",
        "><is><t>😀</t></is></c>"
    };

    private static final int PLAIN_ATTRIBUTES = 13;
    private static final int PLAIN_CONTENTS = 17;
    private static final String[] ROWS = {
        "",
        " r=\"@\"",
        " r=\"@\" spans=\"1:3\"",
        " r=\"@\" hidden=\"1\"",
        " hidden=\"true\"",
        " r=\"@\" ht=\"0\"",
        " r=\"@\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" customHeight=\"false\" outlineLevel=\"0\" collapsed=\"false\"",
        " r=\"x\"",
        " r=\"@\" x14ac:dyDescent=\"0.25\"",
        " r=\"@\" r=\"@\"",
        " r='@'",
        " r=\"0\"",
        " hidden=\"1",
        " z=\"1\""
    };
    private static final int PLAIN_ROWS = 7;

    /** Said before the rows, it leaves all of them to the parser. */
    private static final String COMMENT = "<!-- all for the parser -->";

    /** Shared texts, plain ones first. */
    private static final String[] TEXTS = {
        "<si><t>&#xf6;&#223;</t></si>",
        "<si><t xml:space=\"preserve\"> Zoë &amp; \n</t></si>",
        "<si/>",
        "<si><t/></si>",
        " <si><t></t></si>",
        "<si><r><t>rich</t></r></si>",
        "<si><t>&#65;</t></si>",
        "<si><t>&#10;<si/></t></si>",
        "<si><t>b</t><rPh><t>c</t></rPh></si>"
    };

    private final Content content =
            new Content(Input.bytes("t.xlsx", new byte[0]), Limits.UPLOAD, ProgressListener.NONE);
    private final List<String> shared = List.of("zero", "one", "Zoë & Bo", "", "four");

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 20})
    void randomSheetsAreReadAsTheParserReadsThem(int oddInHundred) {
        SplittableRandom random = new SplittableRandom(oddInHundred);
        for (int round = 0; round < 1_000; round++) {
            String rows = randomRows(random, oddInHundred);
            assertThat(read(HEAD + rows + TAIL)).as(rows).isEqualTo(read(COMMENT + HEAD + rows + TAIL));
        }
    }

    @Test
    void whereverTheBytesAreCutTheSameIsReadAndNothingLeft() throws IOException {
        String rows = IntStream.range(0, PLAIN_CONTENTS)
                .mapToObj(i -> row(ROWS[i % PLAIN_ROWS], i + 1, ATTRIBUTES[i % PLAIN_ATTRIBUTES], CONTENTS[i]))
                .reduce("", String::concat);
        String parsed = read(COMMENT + HEAD + rows + TAIL);
        for (int spaces = (1 << 17) - 1_400; spaces < 1 << 17; spaces++) {
            String first = rows.substring(0, rows.indexOf("<row", 1));
            String sheet = HEAD + first + " ".repeat(spaces) + rows.substring(first.length()) + TAIL;
            assertThat(read(sheet)).as("%d spaces", spaces).isEqualTo(parsed);
            assertThat(left(sheet)).as("%d spaces", spaces).isEqualTo(HEAD + TAIL);
        }
    }

    @Test
    void signsByNumberAreThoseOfTheParser() {
        List<String> numbers = List.of(
                "65", "xf6", "xF6", "XF6", "223", "128512", "x1F600", "x2028", "x85", "10", "13", "0", "x1", "xD800");
        List<String> unusual = List.of(
                "xDFFF", "xE000", "xFFFD", "xFFFE", "xFFFF", "x110000", "9999999999", "x", "", "-1", "+7", "٣", "xg");
        Stream.concat(numbers.stream(), unusual.stream()).forEach(number -> {
            String rows = row("", 1, "", "><is><t>a&#" + number + ";b</t></is></c>");
            assertThat(read(HEAD + rows + TAIL)).as(number).isEqualTo(read(COMMENT + HEAD + rows + TAIL));
        });
    }

    @Test
    void bytesThatAreNoCharactersAreLeftToTheParser() {
        String rows = row("", 1, "", "><is><t>a?b</t></is></c>");
        for (String bytes :
                List.of("\u00C3\u00A9", "\u00FF", "\u00C3", "\u00ED\u00A0\u0080", "\u00EF\u00BF\u00BF", "\u0000")) {
            byte[] plain = (HEAD + rows.replace("?", bytes) + TAIL).getBytes(StandardCharsets.ISO_8859_1);
            byte[] parsed = (COMMENT + HEAD + rows.replace("?", bytes) + TAIL).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(read(plain)).isEqualTo(read(parsed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n",
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            })
    void rowsAsProgramsWriteThemAreNotParsed(String declaration) throws IOException {
        String root = HEAD.replace(
                "><sheetPr>", " xmlns:x14ac=\"urn:x\" mc:Ignorable=\"x14ac\" xmlns:mc=\"urn:y\"><sheetPr>");
        String rows = IntStream.range(0, ROWS.length)
                .filter(i -> i < PLAIN_ROWS || ROWS[i].contains("x14ac"))
                .mapToObj(i -> row(ROWS[i], i + 1, ATTRIBUTES[i], CONTENTS[i]))
                .reduce("", String::concat);
        assertThat(left(declaration + root + rows + TAIL)).isEqualTo(declaration + root + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.1\"?>",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
                "<!DOCTYPE worksheet>",
                COMMENT,
                "<?x?>"
            })
    void whatComesBeforeMayLeaveAllToTheParser(String before) throws IOException {
        String sheet = before + HEAD + row("", 1, "", CONTENTS[5]) + TAIL;
        assertThat(left(sheet)).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"A1\">", "<q:row xmlns:q=\"urn:q\">", "<!-- -->", "<?x?>"})
    void whatStandsInTheHeadMayLeaveAllToTheParser(String element) throws IOException {
        String head = HEAD.replace("<pageSetUpPr/>", element).replace("</sheetPr>", "</sheetPr> ");
        String sheet = head.replace("<sheetData>", "<sheetData><x/>") + row("", 1, "", CONTENTS[5]) + TAIL;
        assertThat(left(sheet)).isEqualTo(sheet);
        assertThat(left(sheet.replace("<x/>", ""))).isEqualTo(sheet.replace("<x/>", ""));
    }

    @Test
    void fromTheFirstRowThatIsNotPlainOnTheParserReads() throws IOException {
        String plain = row(" r=\"4\"", 4, "", CONTENTS[5]);
        String rest = row("", 5, "", "><f>A1</f><v>3</v></c>") + plain.replace('4', '6') + TAIL;
        assertThat(left(HEAD + plain + rest)).isEqualTo(HEAD + rest);
        assertThat(read(HEAD + plain + rest)).startsWith("4:1=1 5:1=3 6:1=1");
    }

    @Test
    void whereverTheBytesAreCutPlainTextsAreTaken() throws IOException {
        String head = "<sst " + MAIN + ">";
        for (int spaces = (1 << 17) - 260; spaces < 1 << 17; spaces++) {
            String texts = String.join("", List.of(TEXTS).subList(0, 5)) + " ".repeat(spaces);
            String part = head + texts + texts.strip() + "</sst>";
            List<String> taken = new ArrayList<>();
            try (InputStream rest = PlainTexts.take(stream(part.getBytes(StandardCharsets.UTF_8)), content, taken)) {
                assertThat(new String(rest.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(head + "</sst>");
            }
            assertThat(taken).containsExactly("öß", " Zoë & \n", "", "", "", "öß", " Zoë & \n", "", "", "");
        }
    }

    @Test
    void plainTextsAreThoseOfTheParser() throws IOException, XMLStreamException {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 500; round++) {
            StringBuilder xml = new StringBuilder("<sst " + MAIN + " count=\"3\">");
            random.ints(random.nextInt(9), 0, round % 2 == 0 ? 5 : TEXTS.length).forEach(i -> xml.append(TEXTS[i]));
            String part = xml.append("</sst>").toString();
            assertThat(texts(part)).as(part).isEqualTo(texts(COMMENT + part));
        }
    }

    private List<String> texts(String part) throws IOException, XMLStreamException {
        return SharedTexts.read(stream(part.getBytes(StandardCharsets.UTF_8)), content);
    }

    private static String randomRows(SplittableRandom random, int odd) {
        StringBuilder rows = new StringBuilder();
        int count = random.nextInt(1, 6);
        for (int line = 1; line <= count; line++) {
            rows.append("<row").append(any(random, ROWS, PLAIN_ROWS, odd).replace("@", "" + line));
            if (random.nextInt(8) == 0) {
                rows.append("/>");
                continue;
            }
            rows.append('>');
            for (int cell = random.nextInt(4); cell > 0; cell--) {
                rows.append("<c")
                        .append(any(random, ATTRIBUTES, PLAIN_ATTRIBUTES, odd).replace("@", "" + line));
                rows.append(any(random, CONTENTS, PLAIN_CONTENTS, odd)).append(" \n\r\t".repeat(random.nextInt(2)));
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static String any(SplittableRandom random, String[] texts, int plain, int oddInHundred) {
        return texts[random.nextInt(random.nextInt(100) < oddInHundred ? texts.length : plain)];
    }

    private static String row(String attributes, int line, String ofCell, String cell) {
        return "<row%s><c%s%s</row>".formatted(attributes, ofCell, cell).replace("@", "" + line);
    }

    /** What the parser is given. */
    private String left(String sheet) throws IOException {
        InputStream stream = stream(sheet.getBytes(StandardCharsets.UTF_8));
        SheetBuilder builder = new SheetBuilder(content, "XLSX", "S");
        try (InputStream rest = PlainRows.take(stream, cellTexts(), builder).rest()) {
            return new String(rest.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String read(String sheet) {
        return read(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** The table, or that there is none. */
    private String read(byte[] sheet) {
        SheetBuilder builder = new SheetBuilder(content, "XLSX", "S");
        try {
            new XlsxSheet(content, cellTexts(), builder).read(stream(sheet));
        } catch (IOException | XMLStreamException e) {
            return "broken";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
        return drawn(builder.table());
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private CellTexts cellTexts() {
        CellFormats formats = new CellFormats();
        formats.addStyle(0);
        formats.addStyle(14);
        return new CellTexts(content, shared, formats, false);
    }

    private static String drawn(RawTable table) {
        StringJoiner drawn = new StringJoiner(" ");
        Grid grid = table.grid();
        for (int row = 0; row < grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(grid.cell(row, column));
            }
            drawn.add(grid.line(row) + ":" + grid.width(row) + "=" + String.join("|", cells));
        }
        return drawn + " " + table.remarks();
    }
}
