package dev.spanwise.report.diagram.card;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A colour of a rule.
 *
 * @param word as it is written in a file: a word, or {@code #rrggbb}
 * @param fill its shade for boxes, as {@code #rrggbb}
 * @param strong its shade for outlines and badges, which is told from white
 */
public record CardColour(String word, String fill, String strong) {
    /** For badges of rules without a colour. */
    public static final String DARK = "#333333";

    private static final String WHITE = "#ffffff";

    /** Light shades that any text can be read on, each with a strong one beside it. */
    private static final Map<String, CardColour> WORDS = ImmutableMap.<String, CardColour>builder()
            .put("red", new CardColour("red", "#f6b8b3", "#b2182b"))
            .put("orange", new CardColour("orange", "#fdcf9a", "#b35400"))
            .put("yellow", new CardColour("yellow", "#fbee9d", "#806600"))
            .put("green", new CardColour("green", "#b9e0b4", "#1b7a3d"))
            .put("teal", new CardColour("teal", "#b0e3dd", "#00736b"))
            .put("sky", new CardColour("sky", "#bfe1f6", "#0072b2"))
            .put("blue", new CardColour("blue", "#b9c9f2", "#2f4fb5"))
            .put("violet", new CardColour("violet", "#d9c6ee", "#6f3fa0"))
            .put("pink", new CardColour("pink", "#f7c6e0", "#a8246e"))
            .put("grey", new CardColour("grey", "#d9dce1", "#555c66"))
            .buildOrThrow();

    /** The words there are. */
    public static List<String> words() {
        return List.copyOf(WORDS.keySet());
    }

    /** A word, or any {@code #rrggbb}; empty where a text is neither. */
    public static Optional<CardColour> find(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        if (!small.matches("#[0-9a-f]{6}")) {
            return Optional.ofNullable(WORDS.get(small));
        }
        return Optional.of(new CardColour(small, small, Contrast.of(small, WHITE) >= Contrast.OUTLINE ? small : DARK));
    }

    /** How well its outline is told from white paper, see {@link Contrast}. */
    double contrastToWhite() {
        return Contrast.of(word.startsWith("#") ? word : strong, WHITE);
    }

    /** Whether an outline of it is told from white paper. */
    boolean isSeenOnWhite() {
        return contrastToWhite() >= Contrast.OUTLINE;
    }
}
