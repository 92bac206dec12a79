package dev.spanwise.analysis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableIntArray;
import dev.spanwise.analysis.selection.Group;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.model.text.MachineWord;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanBandsTest {
    @Test
    void everySpanHasItsBand() {
        assertThat(IntStream.of(1, 2, 3, 4, 7, 8, 12, 13, 16, 17, 1_000_000)
                        .mapToObj(span -> SpanBand.of(span).label()))
                .containsExactly("1", "2-3", "2-3", "4-7", "4-7", "8-12", "8-12", "13-16", "13-16", "17+", "17+");
    }

    @Test
    void spansByFteCountAsTheNearestWholeNumber() {
        assertThat(SpanBand.of(0.2)).isEqualTo(SpanBand.ONE);
        assertThat(SpanBand.of(3.4)).isEqualTo(SpanBand.TWO_TO_THREE);
        assertThat(SpanBand.of(3.5)).isEqualTo(SpanBand.FOUR_TO_SEVEN);
        assertThatThrownBy(() -> SpanBand.of(Double.NaN)).hasMessage("a span of NaN: spans are 0 or more");
    }

    @Test
    void archetypesSuitSpansOfThreeAndMore() {
        assertThat(IntStream.of(3, 5, 6, 7, 8, 10, 11, 15, 16, 99)
                        .mapToObj(span -> Archetype.find(span).orElseThrow().id()))
                .containsExactly(
                        "player-coach",
                        "player-coach",
                        "coach",
                        "coach",
                        "supervisor",
                        "supervisor",
                        "facilitator",
                        "facilitator",
                        "coordinator",
                        "coordinator");
        assertThat(Archetype.find(2)).isEmpty();
        assertThat(MachineWord.find(Archetype.class, "Player-Coach")).contains(Archetype.PLAYER_COACH);
    }

    @Test
    void archetypesOfAChart() {
        // spans 4 (top), 6, 2, 1, and one without reports
        int[] spans = {4, 6, 2, 1};
        Archetypes archetypes = Archetypes.of(Group.all(withSpans(spans)));
        assertThat(archetypes.below()).isEqualTo(2);
        assertThat(archetypes.shares())
                .startsWith(
                        new Archetypes.Share(Archetype.PLAYER_COACH, 1, 0.25),
                        new Archetypes.Share(Archetype.COACH, 1, 0.25),
                        new Archetypes.Share(Archetype.SUPERVISOR, 0, 0));
    }

    @Test
    void aGroupCountsItsManagersWithTheirWholeSpan() {
        OrgChart chart = withSpans(4, 6, 2, 1);
        Spans spans = Spans.byPosition(new Group(chart, "two", ImmutableIntArray.of(0, 2, 4)));
        assertThat(spans.managers()).isEqualTo(2);
        assertThat(spans.mean()).isEqualTo(3);
    }

    /** Positions in chart order have these spans, those after them none. */
    private static OrgChart withSpans(int... spans) {
        OrgChartBuilder builder = new OrgChartBuilder().add(new PositionDraft("p0"));
        for (int manager = 0; manager < spans.length; manager++) {
            for (int report = 0; report < spans[manager]; report++) {
                builder.add(new PositionDraft("p" + builder.size()).manager("p" + manager));
            }
        }
        return builder.build().chart();
    }
}
