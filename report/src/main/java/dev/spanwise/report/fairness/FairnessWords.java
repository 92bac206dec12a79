package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Definition;
import dev.spanwise.analysis.compliance.ProtectedAttribute;
import dev.spanwise.model.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** How groups, verdicts and definitions are put into words, in text and JSON alike. */
final class FairnessWords {
    private final Texts texts;

    FairnessWords(Locale language) {
        this.texts = Texts.in(FairnessWords.class, language);
    }

    /** Groups that Spanwise names itself are named in the language; all others as the data writes them. */
    String group(AdverseImpact.GroupImpact group) {
        return group.members().stream().map(this::group).collect(Collectors.joining(" + "));
    }

    String group(String group) {
        if (group.equals(ProtectedAttribute.UNKNOWN)) {
            return texts.get("group-unknown");
        }
        return texts.has("group." + group) ? texts.get("group." + group) : group;
    }

    String attribute(ProtectedAttribute attribute) {
        return texts.get("attribute." + attribute.id());
    }

    /** One sentence: who is hit hardest, against whom, and whether that is a sign. */
    String verdict(AdverseImpact impact) {
        AdverseImpact.GroupImpact worst = impact.worst();
        AdverseImpact.GroupImpact best = impact.best();
        return texts.get(
                "verdict." + impact.verdict().id(),
                attribute(impact.attribute()),
                group(worst),
                worst.affected(),
                worst.people(),
                group(best),
                best.affected(),
                best.people());
    }

    String name(Definition definition) {
        return texts.get("definition." + definition.id());
    }

    String meaning(Definition definition) {
        return texts.get("definition." + definition.id() + ".meaning");
    }
}
