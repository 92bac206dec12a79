package dev.spanwise.model.read;

import static dev.spanwise.model.read.JsonPeople.assertChart;
import static dev.spanwise.model.read.JsonPeople.json;
import static dev.spanwise.model.read.SevenPeople.ALL;
import static dev.spanwise.model.read.SevenPeople.each;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.ProblemKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people in one page of several. */
class JsonPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'@odata.nextLink': 'https://example.org/2'",
                "'d.__next': 'https://example.org/2'",
                "'nextPageToken': 'abc'",
                "'paging': {'next': {'after': '100', 'link': 'x'}}",
                "'has_more': true",
                "'pageInfo': {'hasNextPage': true}",
                "'last': false",
                "'links': {'self': 'x', 'next': 'y'}",
                "'meta': {'current_page': 1, 'last_page': 7}",
                "'page': 2, 'totalPages': 3",
                "'seite': '1', 'seiten': '4'"
            })
    void aPageSaysThatMoreFollow(String mark) {
        String json = json("{" + mark + ", 'rows': [") + each(JsonPeople::object) + "]}";
        assertThat(Reading.kinds(Reading.of(json.replace("d.__next", "__next"))))
                .containsExactly(ProblemKind.PARTIAL_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'totalResults': 40",
                "'meta': {'total_count': 8}",
                "'@odata.count': '12'",
                "'total_elements': 99"
            })
    void aTotalAboveTheRowsThatAreThere(String mark) {
        String json = json("{" + mark + ", 'rows': [") + each(JsonPeople::object) + "]}";
        assertThat(Reading.kinds(Reading.of(json))).containsExactly(ProblemKind.PARTIAL_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total': 7, 'next': null",
                "'nextPageToken': '', 'totalResults': 7",
                "'hasMore': false, 'last': true",
                "'links': {'self': 'x', 'next': null}",
                "'meta': {'current_page': 3, 'last_page': 3}",
                "'page': 1, 'pages': 1"
            })
    void theLastPageSaysNothing(String mark) {
        String json = json("{" + mark + ", 'rows': [") + each(JsonPeople::object) + "]}";
        assertThat(Reading.kinds(Reading.of(json))).isEmpty();
    }

    @Test
    void pagesOneAfterTheOther() {
        String first = ALL.subList(0, 3).stream().map(JsonPeople::object).collect(Collectors.joining(","));
        String second = ALL.subList(3, 7).stream().map(JsonPeople::object).collect(Collectors.joining(","));
        assertChart(json("{'next': 'x', 'value': [") + first + json("]}\n{'value': [") + second + "]}");
    }
}
