package dev.spanwise.report.diagram.style;

import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.card.CardColour;
import dev.spanwise.report.diagram.card.CardRule;
import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.drawing.BoxStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what stands in the boxes of a style, and what its signs mean. */
record CardLegend(CardStyle style, CardFacts facts, Texts texts, Set<String> missing) {
    /** With those of its rules that hold for somebody. */
    List<LegendEntry> entries(List<CardRule> rules) {
        List<LegendEntry> entries = new ArrayList<>();
        if (!style.title().isEmpty()) {
            entries.add(LegendEntry.words(style.title()));
        }
        rules.forEach(rule -> entries.add(entry(rule)));
        if (!style.hasUsualFields()) {
            String shown = style.fields().stream().map(facts::called).collect(Collectors.joining(", "));
            entries.add(LegendEntry.words(texts.get("card.shown", shown)));
        }
        if (!missing.isEmpty()) {
            entries.add(LegendEntry.words(texts.get("card.missing", String.join(", ", missing))));
        }
        return entries;
    }

    private LegendEntry entry(CardRule rule) {
        String meaning = texts.get("card.meaning", rule.badge(), rule.meaning());
        if (rule.fill().isEmpty() && rule.border().isEmpty()) {
            return LegendEntry.words(meaning);
        }
        BoxStyle filled = BoxStyle.filled(rule.fill().map(CardColour::fill).orElse(Palette.WHITE));
        BoxStyle sample = rule.border()
                .map(colour -> filled.withOutline(colour.strong(), 2, filled.outline()))
                .orElse(filled);
        return new LegendEntry(sample, meaning, rule.badgeColour());
    }
}
