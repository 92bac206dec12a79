package dev.spanwise.model.read;

import static dev.spanwise.model.read.SevenPeople.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.SevenPeople.One;
import dev.spanwise.model.read.input.Input;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people in XML of several shapes, under names that nobody has told Spanwise. */
class XmlListsTest {
    @Test
    void elementsWithTheirIdsByKind() {
        assertChart("<?xml version='1.0'?><w:Report xmlns:w='urn:w'>"
                + each(one -> """
                    <w:Entry><w:Worker_ID>%s</w:Worker_ID><w:Name>%s</w:Name>%s</w:Entry>\
                    """.formatted(
                                        one.id(),
                                        one.name(),
                                        one.isTop()
                                                ? ""
                                                : "<w:Manager w:Descriptor='x'><w:ID w:type='WID'>0f%s</w:ID><w:ID w:type='Employee_ID'>%s</w:ID></w:Manager>"
                                                        .formatted(one.id(), one.manager())))
                        .replace(", ", "\n")
                + "</w:Report>");
    }

    @Test
    void recordsAsAttributes() {
        assertChart("<staff>"
                + each(one -> "<p id='%s' name='%s' boss='%s'/>".formatted(one.id(), one.name(), one.manager()))
                        .replace(", ", "\n")
                + "</staff>");
    }

    @Test
    void elementsNestedInEachOther() {
        assertChart("<org asOf='2026-01-31'>" + nested(SevenPeople.ALL.get(0)) + "</org>");
    }

    @ParameterizedTest
    @CsvSource({"employee, reports", "Mitarbeiter, Untergebene", "person, subordinates", "unit, children"})
    void elementsNestedThroughOneAroundThem(String one, String around) {
        assertChart("<org>\n" + wrapped(SevenPeople.ALL.get(0), one, around) + "</org>");
    }

    private static String wrapped(One one, String element, String around) {
        String below = String.join(
                "",
                one.reports().stream()
                        .map(report -> wrapped(report, element, around))
                        .toList());
        return "<%s><no>%s</no><name>%s</name>\n <!-- below --><%s>\n%s</%s></%s>\n"
                .formatted(element, one.id(), one.name(), around, below, around, element);
    }

    /** What holds the manager has the same shape the other way round, and is no wrapper. */
    @ParameterizedTest
    @ValueSource(strings = {"manager", "supervisor", "boss"})
    void theManagerInAnElementOfTheSameName(String around) {
        assertChart("<org>"
                + each(one -> "<employee><id>%s</id><name>%s</name>%s</employee>"
                                .formatted(
                                        one.id(),
                                        one.name(),
                                        one.isTop()
                                                ? ""
                                                : "<%s><employee><id>%s</id></employee></%s>"
                                                        .formatted(around, one.manager(), around)))
                        .replace(", ", "\n")
                + "</org>");
    }

    @Test
    void theCharsetThatIsDeclared() {
        String xml =
                "<?xml version='1.0' encoding='windows-1252'?><l><p id='a' name='J\u00fcrg'/><p id='b' name='M\u00e4'"
                        + " boss='a'/></l>";
        Input input = Input.bytes("people.xml", xml.getBytes(Charset.forName("windows-1252")));
        assertThat(SevenPeople.drawing(ChartReader.read(List.of(input), Reading.OPTIONS)))
                .isEqualTo("J\u00fcrg\n  M\u00e4\n");
    }

    @Test
    void brokenXmlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Reading.of("<?xml version='1.0'?>\n<a><b>\n</a>"))
                .hasMessage("\"people.csv\" is no valid XML: it breaks in line 3. Export it again.");
    }

    private static final String ENTRIES = each(one -> "<Row><No>%s</No><Name>%s</Name><Head>%s</Head></Row>"
                    .formatted(one.id(), one.name(), one.manager()))
            .replace(", ", "\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<E><B><R>%s</R></B></E>",
                "<E><H/><B><R><Page><Total>7</Total><No>1</No></Page><Data>%s</Data></R></B></E>",
                "<E><B><R><Status>ok</Status><Data>%s</Data></R></B></E>",
                "<E><B><Q><R><Data><List>%s</List></Data></R></Q></B></E>"
            })
    void envelopesAroundTheList(String envelope) {
        assertChart(envelope.formatted(ENTRIES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m:count>70</m:count>%s",
                "<link rel='self' href='a'/>%s<link rel='next' href='b'/>",
                "<link href='b' rel='next'/><link rel='self' href='a'/>%s",
                "%s<link rel='next' href='b'/>"
            })
    void aFeedIsNobodyAboveItsEntries(String page) {
        String entries =
                each(one -> """
                <entry><id>u/%s</id><content type='application/xml'><p><d:key>%1$s</d:key><d:name>%s</d:name>\
                <d:boss>%s</d:boss></p></content></entry>\
                """.formatted(one.id(), one.name(), one.manager())).replace(", ", "\n");
        String feed = "<feed xmlns='urn:f' xmlns:d='urn:d' xmlns:m='urn:m'><title type='text'>All</title><id>u</id>"
                + page.formatted(entries) + "</feed>";
        assertChart(feed);
        assertThat(Reading.kinds(Reading.of(feed)))
                .contains(page.contains("count") ? ProblemKind.PARTIAL_TOTAL : ProblemKind.PARTIAL_PAGE);
    }

    private static String nested(One one) {
        String below =
                String.join("", one.reports().stream().map(XmlListsTest::nested).toList());
        return "<unit><name>%s</name>%s</unit>".formatted(one.name(), below);
    }

    private static void assertChart(String xml) {
        assertThat(SevenPeople.drawing(Reading.of(xml))).isEqualTo(SevenPeople.CHART);
    }
}
