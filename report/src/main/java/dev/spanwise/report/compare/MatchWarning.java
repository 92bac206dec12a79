package dev.spanwise.report.compare;

import dev.spanwise.analysis.compare.Comparison;
import dev.spanwise.analysis.compare.MatchHint;
import dev.spanwise.analysis.compare.TimeSeries;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must be read before any figure where two charts are matched by something that misleads. */
public final class MatchWarning {
    private final Texts texts;

    MatchWarning(Texts texts) {
        this.texts = texts;
    }

    /** The warnings of two charts: one, or none. */
    public static List<String> of(Comparison comparison, Locale language) {
        MatchWarning warning = new MatchWarning(Texts.in(MatchWarning.class, language));
        return comparison.hint().map(warning::sentence).stream().toList();
    }

    /** The warnings of a series, each with the two dates it is about. */
    public static List<String> of(TimeSeries series, Locale language) {
        MatchWarning warning = new MatchWarning(Texts.in(MatchWarning.class, language));
        List<String> warnings = new ArrayList<>();
        String before = "";
        for (TimeSeries.Moment moment : series.moments()) {
            String dates = before + " > " + moment.label() + ": ";
            moment.hint().map(warning::sentence).ifPresent(sentence -> warnings.add(dates + sentence));
            before = moment.label();
        }
        return List.copyOf(warnings);
    }

    private String sentence(MatchHint hint) {
        String key = "hint." + hint.reason().id();
        return hint.by()
                .map(by -> texts.get(key, hint.matched(), hint.of(), by.id()))
                .orElseGet(() -> texts.get("hint.none"));
    }
}
