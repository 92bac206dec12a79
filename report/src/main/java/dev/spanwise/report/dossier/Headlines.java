package dev.spanwise.report.dossier;

import dev.spanwise.analysis.metrics.OrgMetrics;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Numbers;
import dev.spanwise.report.dossier.Dossier.Headline;
import dev.spanwise.report.figures.Figure;
import dev.spanwise.report.figures.FigureCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures at the head of the dossier, each with a sentence that says how to read it. */
public final class Headlines {
    private final OrgMetrics metrics;
    private final Texts texts;
    private final List<Headline> list = new ArrayList<>();

    /** The figures of a chart, in the order in which they are read. */
    public static List<Headline> of(OrgMetrics metrics, Locale language) {
        return new Headlines(metrics, Texts.in(Headlines.class, language)).list();
    }

    Headlines(OrgMetrics metrics, Texts texts) {
        this.metrics = metrics;
        this.texts = texts;
    }

    List<Headline> list() {
        add(FigureCatalogue.HEADCOUNT, FigureCatalogue.FTE);
        add(FigureCatalogue.LAYERS, FigureCatalogue.MANAGEMENT_LAYERS);
        add(FigureCatalogue.MANAGERS, FigureCatalogue.MANAGER_SHARE);
        add(FigureCatalogue.RATIO);
        add(FigureCatalogue.MEAN_SPAN, FigureCatalogue.MEDIAN_SPAN);
        add(FigureCatalogue.ONE_TO_ONE, FigureCatalogue.CHAINS);
        add(FigureCatalogue.PASS_THROUGH);
        add(FigureCatalogue.VACANCIES);
        add(FigureCatalogue.MANAGEMENT_COST, FigureCatalogue.POSITIONS_WITH_PAY);
        return list;
    }

    private void add(Figure<? super OrgMetrics> figure) {
        add(figure, figure);
    }

    /** The figure itself, and what else its sentence says. */
    private void add(Figure<? super OrgMetrics> figure, Figure<? super OrgMetrics> besides) {
        Locale language = texts.language();
        if (figure.tells().test(metrics)) {
            list.add(new Headline(
                    figure.name(language),
                    figure.cell(metrics, new Numbers(language)).text(),
                    texts.get("meaning." + figure.id(), besides.argument(metrics, language))));
        }
    }
}
