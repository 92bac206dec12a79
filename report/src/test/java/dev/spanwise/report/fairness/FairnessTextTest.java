package dev.spanwise.report.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.analysis.compliance.AffectedPeople;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.notice.Jurisdiction;
import dev.spanwise.model.Field;
import dev.spanwise.model.Flag;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.OrgChartBuilder;
import dev.spanwise.model.PositionDraft;
import dev.spanwise.report.document.Screen;
import dev.spanwise.report.document.TextForm;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairnessTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void whereTooFewAreHitTheBriefFindsNothingInEitherWay() {
        Map<String, Integer> staff = Map.of("Female", 30, "Male", 40);
        assertThat(verdict(hit(people(staff), Map.of("Female", 1, "Male", 1))))
                .startsWith("Too few are affected to tell");
        assertThat(verdict(hit(people(staff), Map.of("Female", 6, "Male", 8)))).startsWith("No group is affected more");
        assertThat(verdict(hit(people(staff), Map.of("Female", 12, "Male", 4)))).startsWith("A sign worth a look");
    }

    private static String verdict(AffectedPeople people) {
        Fairness fairness = Fairness.of(people, Jurisdiction.usual(), DAY);
        return new FairnessBrief(List.of(fairness), Locale.UK).verdict();
    }

    @Test
    void saysWhoIsHitAgainstWhoStaysAndWhatTheLawAsks() {
        // 30 women, 12 of them lose their position; 40 men, 4 of them; all in one place
        String text = text(hit(people(Map.of("Female", 30, "Male", 40)), Map.of("Female", 12, "Male", 4)), Locale.UK);

        assertThat(text).startsWith("Is it fair and lawful?\n\nSigns of where to look");
        assertThat(text).contains("""
            16 people lose the position. Only managers were chosen, so they are compared with the 70 managers
            who could have been.

            Position eliminated, by: Gender
            Gender  At risk  Affected   Stay  Ratio  Times  Chance
            ─────────────────────────────────────────────────────────────────
            Female       30        12  60.0%   0.67   4.00   0.004  below 4/5
            Male         40         4  90.0%   1.00   1.00   0.004

            Gender: Female are affected more than Male: 12 of 30, against 4 of 40. That is below four\
            """);
        assertThat(text)
                .contains("Germany: mass dismissal         (no location)        140    0 to 16     6  may be reached\n")
                .contains("France: plan to safeguard jobs  Company              140         16    10\n");
        assertThat(text).contains("(Code du travail, article L1233-61).").doesNotContain("29 U.S.C.");
    }

    @Test
    void smallGroupsAreCountedTogether() {
        String text = text(
                hit(people(Map.of("Diverse", 3, "Female", 9, "Male", 40)), Map.of("Male", 4, "Diverse", 1)), Locale.UK);

        assertThat(text)
                .contains("Diverse + Female       12         1  91.7%   1.00   1.00   1.000")
                .contains("Groups of fewer than five people are counted together with the next larger ones");
    }

    @Test
    void smallGroupsAreNamedWithoutTheirFiguresWhereNothingIsLeftToCompare() {
        String text = text(hit(people(Map.of("Diverse", 3, "Female", 9)), Map.of("Female", 5)), Locale.UK);

        assertThat(text)
                .contains("Position eliminated, by: Gender: fewer than two groups can be shown.")
                .contains("Not shown, as groups of fewer than five people")
                .contains("Diverse, Female.");
    }

    @Test
    void fourPeopleAreNotToldApart() {
        String text = text(hit(people(Map.of("Female", 30, "Male", 40)), Map.of("Female", 4)), Locale.UK);

        assertThat(text)
                .contains("4 people lose the position.", "Fewer than five people: not told apart")
                .contains("No notice threshold is reached under the law of: Germany, United Kingdom, France,")
                .doesNotContain("Female");
    }

    @Test
    void speaksGermanAndKnowsOneFromMany() {
        assertThat(text(hit(people(Map.of("w", 3)), Map.of("w", 1)), Locale.GERMANY))
                .startsWith("Ist es fair und rechtens?")
                .contains("Eine Person verliert die Stelle. Ausgewählt wurde nur unter Führungskräften");
        assertThat(text(hit(people(Map.of("w", 3)), Map.of()), Locale.GERMANY))
                .contains("Niemand verliert Stelle oder Team");
    }

    private static OrgChart people(Map<String, Integer> byGender) {
        OrgChartBuilder builder = new OrgChartBuilder();
        builder.add(new PositionDraft("top").flag(Flag.VACANT, true));
        byGender.forEach((gender, count) -> IntStream.range(0, count)
                .forEach(i -> builder.add(
                                new PositionDraft(gender + i).manager("top").text(Field.GENDER, gender))
                        .add(new PositionDraft("of " + gender + i).manager(gender + i))));
        return builder.build().chart();
    }

    private static AffectedPeople hit(OrgChart chart, Map<String, Integer> byGender) {
        BitSet eliminated = new BitSet();
        byGender.forEach((gender, count) -> IntStream.range(0, count)
                .forEach(i -> eliminated.set(chart.getPosition(gender + i).index())));
        return new AffectedPeople("", chart, eliminated, new BitSet());
    }

    private static String text(AffectedPeople people, Locale language) {
        Fairness fairness = Fairness.of(people, Jurisdiction.usual(), DAY);
        return String.join("\n", new TextForm(new Screen(100, false)).lines(FairnessText.of(fairness, language)));
    }
}
