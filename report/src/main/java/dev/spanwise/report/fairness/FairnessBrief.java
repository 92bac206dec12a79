package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.Impact;
import dev.spanwise.analysis.compliance.Verdict;
import dev.spanwise.analysis.compliance.notice.NoticeCheck;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Columns;
import dev.spanwise.report.document.Table;
import dev.spanwise.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether plans look fair and lawful, as short as a board wants it; {@link FairnessText} says the rest. */
public final class FairnessBrief {
    private final List<Fairness> plans;
    private final Texts texts;
    private final FairnessWords words;

    /** The brief for some plans on one chart; at least one. */
    public FairnessBrief(List<Fairness> plans, Locale language) {
        this.plans = List.copyOf(plans);
        this.texts = Texts.in(FairnessBrief.class, language);
        this.words = new FairnessWords(language);
    }

    private record Line(Fairness plan, Impact impact, AdverseImpact result) {
        boolean isSign() {
            return result.verdict() != Verdict.NO_SIGN && result.verdict() != Verdict.NOTHING_TO_COMPARE;
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Fairness plan : plans) {
            for (Impact impact : plan.impacts()) {
                impact.atRisk().byAttribute().stream()
                        .filter(result -> result.groups().size() > 1)
                        .forEach(result -> lines.add(new Line(plan, impact, result)));
            }
        }
        return lines;
    }

    /** One sentence over it all. */
    public String verdict() {
        String signs = lines().stream()
                .filter(Line::isSign)
                .map(line -> words.attribute(line.result().attribute()))
                .distinct()
                .collect(Collectors.joining(", "));
        long reached = plans.stream()
                .flatMap(plan -> plan.notices().stream())
                .filter(NoticeCheck::isReached)
                .map(check -> check.rule())
                .distinct()
                .count();
        return texts.get(verdictKey(signs), signs, reached);
    }

    /** Where too few are hit to be told apart, that there is no sign says nothing. */
    private String verdictKey(String signs) {
        if (nobody()) {
            return "brief.nobody";
        }
        if (lines().isEmpty()) {
            return "brief.too-few";
        }
        return signs.isEmpty() ? "brief.no-sign" : "brief.sign";
    }

    private boolean nobody() {
        return plans.stream().allMatch(plan -> plan.impacts().isEmpty());
    }

    /** Why there is nothing to compare, where {@link #groups} has no rows. */
    public String nothing() {
        return texts.get(nobody() ? "nobody" : "withheld");
    }

    /** A row for each effect and attribute: who is hit hardest against whom. */
    public Table groups() {
        Columns<Line> columns = Columns.in(texts);
        if (plans.size() > 1) {
            columns.text("brief.plan", line -> line.plan().plan());
        }
        return columns.text(
                        "brief.effect",
                        line -> texts.get("effect." + line.impact().effect().id() + ".short"))
                .text("brief.attribute", line -> words.attribute(line.result().attribute()))
                .text("brief.worst", line -> hit(line.result().worst()))
                .text("brief.best", line -> hit(line.result().best()))
                .fixed("table.ratio", 2, line -> line.result().worst().impactRatio())
                .fixed("table.chance", 3, line -> line.result().worst().pValue())
                .cell(
                        "brief.sign-column",
                        line -> line.isSign()
                                ? Cell.of(texts.get("brief.look")).with(Tone.WARNING)
                                : Cell.of(texts.get("brief.none")))
                .table("", lines());
    }

    private String hit(AdverseImpact.GroupImpact group) {
        return texts.get("brief.hit", words.group(group), group.affected(), group.people());
    }

    /** The notice rules that are or may be reached. */
    public Table notices() {
        return new NoticeText(plans.get(0), texts.language())
                .table(plans.stream()
                        .flatMap(plan -> plan.listWorthALook().stream())
                        .distinct()
                        .toList());
    }

    /** What to say where no notice rule is reached. */
    public List<String> sentences() {
        return List.of(texts.get("brief.no-notice"), texts.get("brief.caution"));
    }
}
