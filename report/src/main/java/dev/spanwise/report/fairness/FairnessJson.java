package dev.spanwise.report.fairness;

import dev.spanwise.analysis.compliance.AdverseImpact;
import dev.spanwise.analysis.compliance.Definition;
import dev.spanwise.analysis.compliance.Fairness;
import dev.spanwise.analysis.compliance.Impact;
import dev.spanwise.analysis.compliance.PoolKind;
import dev.spanwise.analysis.compliance.ProtectedAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The key {@code fairness} of the documents of {@code simulate} and {@code optimize}; its schema is fairness.schema.json. */
public record FairnessJson(
        String day,
        List<EffectJson> effects,
        List<String> unknownAttributes,
        List<NoticeJson> notices,
        List<DefinitionJson> definitions) {

    public static FairnessJson of(Fairness fairness, Locale language) {
        FairnessWords words = new FairnessWords(language);
        return new FairnessJson(
                fairness.day().toString(),
                fairness.impacts().stream()
                        .map(impact -> EffectJson.of(impact, words))
                        .toList(),
                fairness.unknown().stream().map(ProtectedAttribute::id).toList(),
                fairness.notices().stream()
                        .map(notice -> NoticeJson.of(notice, language))
                        .toList(),
                Arrays.stream(Definition.values())
                        .map(definition -> DefinitionJson.of(definition, words))
                        .toList());
    }

    /** What happens to people, and how it falls on those who could have been chosen. */
    public record EffectJson(
            String effect,
            int people,
            int compared,
            boolean withheld,
            List<AttributeJson> attributes,
            boolean managersOnly,
            @Nullable PoolJson everybody) {
        static EffectJson of(Impact impact, FairnessWords words) {
            return new EffectJson(
                    impact.effect().id(),
                    impact.people(),
                    impact.atRisk().people(),
                    impact.isWithheld(),
                    attributes(impact.atRisk(), words),
                    impact.isManagersOnly(),
                    impact.everybody()
                            .map(pool -> new PoolJson(pool.people(), attributes(pool, words)))
                            .orElse(null));
        }

        private static List<AttributeJson> attributes(Impact.Pool pool, FairnessWords words) {
            return pool.byAttribute().stream()
                    .map(impact -> AttributeJson.of(pool, impact, words))
                    .toList();
        }
    }

    /** How it falls on all employees. */
    public record PoolJson(int compared, List<AttributeJson> attributes) {}

    /** How it falls by one attribute; {@code hidden} are the groups that are too small to be shown, and others with them. Only the people at risk are judged. */
    public record AttributeJson(
            String attribute,
            List<GroupJson> groups,
            List<String> hidden,
            int unknown,
            @Nullable String verdict,
            @Nullable String sentence) {
        static AttributeJson of(Impact.Pool pool, AdverseImpact impact, FairnessWords words) {
            boolean judged = pool.kind() == PoolKind.AT_RISK;
            return new AttributeJson(
                    impact.attribute().id(),
                    impact.groups().stream().map(GroupJson::of).toList(),
                    impact.hidden(),
                    impact.unknown(),
                    judged ? impact.verdict().id() : null,
                    judged && impact.groups().size() > 1 ? words.verdict(impact) : null);
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
            boolean beyondChance,
            double selectionRate,
            @Nullable Double selectionRatio) {
        static GroupJson of(AdverseImpact.GroupImpact group) {
            return new GroupJson(
                    group.members(),
                    group.people(),
                    group.affected(),
                    group.stayingRate(),
                    group.impactRatio(),
                    group.pValue(),
                    group.isBelowFourFifths(),
                    group.isBeyondChance(),
                    group.selectionRate(),
                    Double.isNaN(group.selectionRatio()) ? null : group.selectionRatio());
        }
    }

    /** How a figure is defined, and where that stands. */
    public record DefinitionJson(String id, String name, String meaning, String source, String date) {
        static DefinitionJson of(Definition definition, FairnessWords words) {
            return new DefinitionJson(
                    definition.id(),
                    words.name(definition),
                    words.meaning(definition),
                    definition.source(),
                    definition.date());
        }
    }
}
