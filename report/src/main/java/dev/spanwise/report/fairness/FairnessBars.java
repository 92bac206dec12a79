package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.Impact;
import dev.spanwise.analysis.compliance.Verdict;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How one effect of a plan falls on the groups of one attribute, to be drawn: a bar for each group of those who could have
 * been chosen.
 *
 * @param title what happens to people, and by what they are told apart
 * @param verdict the sentence that says what the bars show
 * @param isSign whether it is a sign that somebody should look into
 * @param fourFifths the staying rate below which the four-fifths rule sees a sign, 0 to 1
 */
public record FairnessBars(String title, String verdict, boolean isSign, double fourFifths, List<Bar> bars) {
    private static final double FOUR_FIFTHS = 0.8;

    public FairnessBars {
        bars = List.copyOf(bars);
    }

    /**
     * A group.
     *
     * @param stayingRate the share of its people who are not hit, 0 to 1
     */
    public record Bar(String group, int people, int affected, double stayingRate, boolean isSign) {}

    /** Those of a plan, in the order in which the text tells them; only where there are groups to compare. */
    public static List<FairnessBars> listOf(Fairness fairness, Locale language) {
        Texts texts = Texts.in(FairnessBars.class, language);
        FairnessWords words = new FairnessWords(language);
        List<FairnessBars> all = new ArrayList<>();
        for (Impact impact : fairness.impacts()) {
            String effect = texts.get("effect." + impact.effect().id() + ".short");
            impact.atRisk().byAttribute().stream()
                    .filter(result -> result.groups().size() > 1)
                    .map(result -> of(effect, result, texts, words))
                    .forEach(all::add);
        }
        return all;
    }

    private static FairnessBars of(String effect, AdverseImpact result, Texts texts, FairnessWords words) {
        return new FairnessBars(
                texts.get("table.title", effect, words.attribute(result.attribute())),
                words.verdict(result),
                result.verdict() != Verdict.NO_SIGN,
                FOUR_FIFTHS * result.best().stayingRate(),
                result.groups().stream()
                        .map(group -> new Bar(
                                words.group(group),
                                group.people(),
                                group.affected(),
                                group.stayingRate(),
                                group.isWorthALook()))
                        .toList());
    }
}
