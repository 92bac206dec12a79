package dev.spanwise.report.dossier;

import dev.spanwise.analysis.metrics.FewestNeeded;
import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody should know who reads three sentences and no more. */
public final class Summary {
    private final Analysis analysis;
    private final Texts texts;

    /** The sentences for an analysis, what matters most first. */
    public static List<String> of(Analysis analysis, Locale language) {
        return new Summary(analysis, Texts.in(Summary.class, language)).sentences();
    }

    Summary(Analysis analysis, Texts texts) {
        this.analysis = analysis;
        this.texts = texts;
    }

    List<String> sentences() {
        OrgMetrics metrics = analysis.metrics();
        int positions = metrics.headcount().positions();
        List<String> sentences = new ArrayList<>();
        if (positions == 0) {
            return List.of(texts.get("summary.empty"));
        }
        int span = analysis.targets().span().min();
        FewestNeeded needed = FewestNeeded.of(positions, metrics.headcount().tops(), span);
        int layers = metrics.layers().layers();
        int managers = metrics.roles().managers();
        sentences.add(
                texts.get(key("summary.layers", layers, needed.layers()), positions, layers, needed.layers(), span));
        sentences.add(texts.get(key("summary.managers", managers, needed.managers()), managers, needed.managers()));
        long errors = analysis.problems(Severity.ERROR);
        if (errors > 0) {
            sentences.add(texts.get("summary.errors", errors));
        }
        int takenOut = analysis.filtered().takenOut().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (takenOut > 0) {
            sentences.add(texts.get("summary.taken-out", takenOut));
        }
        if (analysis.payWithheld()) {
            sentences.add(texts.get("summary.pay-withheld"));
        }
        return sentences;
    }

    /** The sentence for what could be fewer, or for what could not. */
    private static String key(String sentence, int today, int needed) {
        return today > needed ? sentence : sentence + ".fewest";
    }
}
