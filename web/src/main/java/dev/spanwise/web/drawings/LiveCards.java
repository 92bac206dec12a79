package dev.spanwise.web.drawings;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.spanwise.report.diagram.card.CardColour;
import dev.spanwise.report.diagram.card.CardRule;
import dev.spanwise.report.diagram.card.Contrast;
import dev.spanwise.report.diagram.style.CardFace;
import dev.spanwise.report.diagram.style.CardLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a style says of positions, for the script that lays them out in the browser.
 *
 * @param lines of each box, with line breaks between them
 * @param most lines of any box, badges among them
 * @param sign place of each one's signs among the signs
 * @param signs what there is
 */
public record LiveCards(
        @JsonProperty List<String> lines,
        @JsonProperty int most,
        @JsonProperty List<Integer> sign,
        @JsonProperty List<Signs> signs) {
    /**
     * What the rules say that hold for a position.
     *
     * @param border colour of the outline; empty for the usual one
     */
    public record Signs(
            @JsonProperty String border, @JsonProperty List<Badge> badges) {
        static Signs of(List<CardRule> rules) {
            String border = rules.stream()
                    .flatMap(rule -> rule.border().stream())
                    .findFirst()
                    .map(CardColour::strong)
                    .orElse("");
            return new Signs(border, rules.stream().map(Badge::of).toList());
        }
    }

    /** A short text in a colour of its own. */
    public record Badge(
            @JsonProperty String text,
            @JsonProperty String meaning,
            @JsonProperty String fill,
            @JsonProperty String ink) {
        static Badge of(CardRule rule) {
            String fill = rule.badgeColour();
            return new Badge(rule.badge(), rule.meaning(), fill, Contrast.ink(fill, "#ffffff"));
        }
    }

    /** Of the first positions of a chart. */
    static LiveCards of(CardFace face, int count) {
        List<String> lines = new ArrayList<>();
        List<Integer> sign = new ArrayList<>();
        Map<Signs, Integer> places = new LinkedHashMap<>();
        int most = 1;
        for (int position = 0; position < count; position++) {
            List<CardLine> own = face.lines(position, true);
            Signs signs = Signs.of(face.rules(position));
            lines.add(own.stream().map(CardLine::text).collect(Collectors.joining("\n")));
            sign.add(places.computeIfAbsent(signs, found -> places.size()));
            most = Math.max(most, own.size() + (signs.badges().isEmpty() ? 0 : 1));
        }
        return new LiveCards(lines, most, sign, List.copyOf(places.keySet()));
    }
}
