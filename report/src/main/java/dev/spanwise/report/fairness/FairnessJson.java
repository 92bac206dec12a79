package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.NoticeCheck;
import dev.spanwise.analysis.compliance.ProtectedAttribute;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The key {@code fairness} of the documents of {@code simulate} and {@code optimize}; its schema is fairness.schema.json. */
public record FairnessJson(
        String day, List<EffectJson> effects, List<String> unknownAttributes, List<NoticeJson> notices) {

    public static FairnessJson of(Fairness fairness, Locale language) {
        return new FairnessJson(
                fairness.day().toString(),
                fairness.impacts().stream().map(EffectJson::of).toList(),
                fairness.unknown().stream().map(ProtectedAttribute::id).toList(),
                fairness.notices().stream()
                        .map(notice -> NoticeJson.of(notice, language))
                        .toList());
    }

    /** What happens to people, and how it falls. */
    public record EffectJson(
            String effect, int people, int compared, boolean withheld, List<AttributeJson> attributes) {
        static EffectJson of(Fairness.Impact impact) {
            return new EffectJson(
                    impact.effect().id(),
                    impact.people(),
                    impact.compared(),
                    impact.isWithheld(),
                    impact.byAttribute().stream().map(AttributeJson::of).toList());
        }
    }

    /** How it falls by one attribute; {@code hidden} are the groups that are too small to be shown, and others with them. */
    public record AttributeJson(String attribute, List<GroupJson> groups, List<String> hidden, int unknown) {
        static AttributeJson of(AdverseImpact impact) {
            return new AttributeJson(
                    impact.attribute().id(),
                    impact.groups().stream().map(GroupJson::of).toList(),
                    impact.hidden(),
                    impact.unknown());
        }
    }

    /** One group; {@code members} are several where small groups are counted together, empty for unknown. */
    public record GroupJson(
            List<String> members,
            int people,
            int affected,
            double stayingRate,
            double impactRatio,
            double pValue,
            boolean belowFourFifths,
            boolean beyondChance) {
        static GroupJson of(AdverseImpact.GroupImpact group) {
            return new GroupJson(
                    group.members(),
                    group.people(),
                    group.affected(),
                    group.stayingRate(),
                    group.impactRatio(),
                    group.pValue(),
                    group.isBelowFourFifths(),
                    group.isBeyondChance());
        }
    }

    /** One site held against one rule; the site of a rule for the whole company is empty. */
    public record NoticeJson(
            String jurisdiction,
            String site,
            int employees,
            int dismissed,
            @Nullable Integer threshold,
            boolean reached,
            String meaning) {
        static NoticeJson of(NoticeCheck check, Locale language) {
            return new NoticeJson(
                    check.rule().id(),
                    check.site(),
                    check.employees(),
                    check.dismissed(),
                    check.threshold().isPresent() ? check.threshold().getAsInt() : null,
                    check.isReached(),
                    check.rule().meaning(language));
        }
    }
}
