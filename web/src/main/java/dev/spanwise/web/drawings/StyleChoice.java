package dev.spanwise.web.drawings;

import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.card.CardStyleFile;
import dev.spanwise.web.store.SavedStyle;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.util.List;
import java.util.Optional;

/**
 * The style of the boxes that an address asks for, among the visitor's own.
 *
 * @param saved all there are
 * @param chosen the one; empty for the usual boxes
 */
public record StyleChoice(List<SavedStyle> saved, Optional<SavedStyle> chosen) {
    /** Of an address: the id of a style. */
    public static final String PARAMETER = "style";

    public StyleChoice {
        saved = List.copyOf(saved);
    }

    /** The choice of a visitor; a {@link WebProblem} where there is no such style. */
    public static StyleChoice of(Visit visit, SavedStyles styles) {
        List<SavedStyle> saved = styles.listOf(visit.account().name());
        Optional<SavedStyle> chosen = visit.find(PARAMETER)
                .map(id -> saved.stream()
                        .filter(style -> style.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> WebProblem.notFound(PARAMETER, id)));
        return new StyleChoice(saved, chosen);
    }

    /** What stands in the boxes. */
    public CardStyle style() {
        return chosen.map(style -> CardStyleFile.parse(style.name(), style.document()))
                .orElse(CardStyle.USUAL);
    }

    /** What tells it from every other, for whoever remembers drawings. */
    public String key() {
        return chosen.map(SavedStyle::document).orElse("");
    }

    /** What is added to an address to ask for a chart in it. */
    public String added() {
        return chosen.map(style -> "&" + PARAMETER + "=" + style.id()).orElse("");
    }

    /** Its id; empty for the usual boxes. */
    public String id() {
        return chosen.map(SavedStyle::id).orElse("");
    }
}
