package dev.spanwise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Charts with other values of some records, or more records, beside the chart they are made of. */
class ValuesChangedTest {
    private final OrgChart chart = new OrgChartBuilder()
            .add(new PositionDraft("a").text(Field.TITLE, "Head").number(Field.SALARY, 100))
            .add(new PositionDraft("b").manager("a").text(Field.TITLE, "Clerk").flag(Flag.VACANT, true))
            .add(new PositionDraft("c").manager("a").text(Field.TITLE, "Clerk"))
            .build()
            .chart();

    @Test
    void theChartItIsMadeOfStaysAsItIs() {
        OrgChart changed = chart.withValues(List.of(
                text(Field.TITLE, "Nurse", 1),
                text(Field.LOCATION, "Oslo", 1, 2),
                field(Field.SALARY, Optional.empty(), 0),
                field(Field.HIRE_DATE, Optional.of(LocalDate.of(2020, 2, 29)), 2),
                new ValueChange.OfFlag(ImmutableIntArray.of(1), Flag.VACANT, false)));

        assertThat(changed.getPosition("b").title()).isEqualTo("Nurse");
        assertThat(changed.getPosition("c").title()).isEqualTo("Clerk");
        assertThat(changed.getPosition("c").text(Field.LOCATION)).isEqualTo("Oslo");
        assertThat(changed.getPosition("a").number(Field.SALARY)).isNaN();
        assertThat(changed.getPosition("c").date(Field.HIRE_DATE)).isEqualTo("2020-02-29");
        assertThat(changed.getPosition("b").is(Flag.VACANT)).isFalse();
        assertThat(chart.getPosition("b").title()).isEqualTo("Clerk");
        assertThat(chart.getPosition("b").is(Flag.VACANT)).isTrue();
        assertThat(chart.getPosition("a").number(Field.SALARY)).isEqualTo(100);
        assertThat(chart.attributes().has(Field.LOCATION)).isFalse();
    }

    @Test
    void aTextKeepsItsCodeAndNewOnesComeBehind() {
        Attributes changed = chart.withValues(List.of(text(Field.TITLE, "Nurse", 1), text(Field.TITLE, "Head", 2)))
                .attributes();

        assertThat(changed.distinctTexts(Field.TITLE)).containsExactly("Head", "Clerk", "Nurse");
        assertThat(changed.textCode(Field.TITLE, 2))
                .isEqualTo(chart.attributes().textCode(Field.TITLE, 0));
        assertThat(changed.findTextCode(Field.TITLE, "Nurse")).isEqualTo(2);
        assertThat(changed.findTextCode(Field.TITLE, "Cook")).isEqualTo(-1);
    }

    @Test
    void changesAreMadeOneAfterTheOtherAndOnTopOfEachOther() {
        OrgChart once = chart.withValues(List.of(text(Field.GRADE, "G1", 0, 1), text(Field.GRADE, "G2", 1)));
        OrgChart twice = once.withValues(List.of(text(Field.GRADE, "G3", 2), text(Field.GRADE, "G4", 0)));

        assertThat(once.positions().map(p -> p.text(Field.GRADE))).containsExactly("G1", "G2", null);
        assertThat(twice.positions().map(p -> p.text(Field.GRADE))).containsExactly("G4", "G2", "G3");
    }

    @Test
    void newRecordsHaveNoPositionUntilTheyAreGivenOne() {
        OrgChart larger = chart.withValues(List.of(text(Field.ID, "n", 3), text(Field.TITLE, "Clerk", 3)));
        OrgChart placed = larger.rearranged(new int[] {OrgChart.NONE, 0, 3, 1}, new BitSet(), new int[] {3});

        assertThat(larger.size()).isEqualTo(3);
        assertThat(larger.findPosition("n")).isEmpty();
        assertThat(chart.findPositionOfRecord(3)).isEmpty();
        assertThat(chart.positionOfRecord(3)).isEqualTo(OrgChart.NONE);
        assertThat(placed.getPosition("n").manager()).hasValue(placed.getPosition("b"));
        assertThat(placed.getPosition("c").manager()).hasValue(placed.getPosition("n"));
        assertThat(placed.getPosition("n").number(Field.SALARY)).isNaN();
        assertThat(placed.attributes().source(3)).isEqualTo(SourceRow.NONE);
        assertThat(placed.attributes().source(1)).isEqualTo(chart.attributes().source(1));
    }

    @Test
    void recordsAreSharedWithWhatTheyAreMadeOfAndNothingElse() {
        Attributes changed = chart.withValues(List.of(text(Field.TITLE, "Nurse", 1), text(Field.ID, "n", 3)))
                .attributes();

        assertThat(changed.sharesRecords(chart.attributes())).isTrue();
        assertThat(changed.sharesRecords(new OrgChartBuilder().build().chart().attributes()))
                .isFalse();
        assertThat(changed.isSame(chart.attributes(), 0)).isTrue();
        assertThat(changed.isSame(chart.attributes(), 1)).isFalse();
        assertThat(changed.isSame(chart.attributes(), 3)).isFalse();
    }

    @Test
    void whatIsHiddenStaysHidden() {
        OrgChart changed = chart.without(Set.of(Field.SALARY))
                .withValues(List.of(
                        text(Field.ID, "n", 3),
                        field(Field.SALARY, Optional.of(7.0), 0, 3),
                        text(Field.TITLE, "Cook", 3)));

        assertThat(changed.attributes().has(Field.SALARY)).isFalse();
        assertThat(changed.attributes().text(Field.TITLE, 3)).isEqualTo("Cook");
        assertThat(changed.withTexts(Map.of())
                        .withValues(List.of(field(Field.SALARY, Optional.of(7.0), 0)))
                        .attributes()
                        .has(Field.SALARY))
                .isFalse();
    }

    @Test
    void aValueOfAnotherTypeIsRejected() {
        assertThatThrownBy(() -> field(Field.SALARY, Optional.of("much"), 0))
                .hasMessageContaining("SALARY is a field of type NUMBER");
    }

    private static ValueChange text(Field field, String text, int... records) {
        return field(field, Optional.of(text), records);
    }

    private static ValueChange field(Field field, Optional<Object> value, int... records) {
        return new ValueChange.OfField(ImmutableIntArray.copyOf(records), field, value);
    }
}
