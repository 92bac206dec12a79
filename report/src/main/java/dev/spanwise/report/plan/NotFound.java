package dev.spanwise.report.plan;

import dev.spanwise.analysis.optimize.Plan;
import dev.spanwise.model.text.Texts;
import java.util.Locale;

/** What is said where no plan was found and none is ruled out: that nothing is proven, and what is known of any plan. */
public final class NotFound {
    private static final String KEY = "plan.status.UNKNOWN";

    private NotFound() {}

    /** One sentence or two, with the bound where it tells something. */
    public static String said(Plan plan, Locale language) {
        Texts texts = Texts.in(PlanText.class, language);
        if (!plan.problem().targets().isEmpty()) {
            return texts.get(KEY, plan.bound());
        }
        String bound = plan.problem().countsMovesAlone() && plan.bound() > 0
                ? " " + texts.get(KEY + ".moves", plan.bound())
                : "";
        return texts.get(KEY + ".limits") + bound;
    }
}
