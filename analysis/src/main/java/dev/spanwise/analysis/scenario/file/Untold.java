package dev.spanwise.analysis.scenario.file;

import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A difference between two charts that no step of a scenario makes.
 *
 * @param kind what it is
 * @param about ids of the positions, or the name of the field
 */
public record Untold(Kind kind, List<String> about) {
    private static final int NAMED = 5;

    public Untold {
        about = List.copyOf(about);
    }

    /** What the differences are. */
    public enum Kind implements MachineWord {
        /** New positions whose manager is not found, and new ones below them. */
        NEW_UNDER_UNKNOWN,
        /** Positions whose new manager is not found, or is such a new one. */
        UNDER_UNKNOWN,
        /** Positions whose new manager reports to them. */
        OWN_BRANCH,
        /** Positions whose new manager is called like others. */
        SEVERAL_NAMED,
        /** Positions whose manager is closed, and who still name it. */
        MANAGER_GONE,
        /** Tops that are closed and still named. */
        TOP_STAYS,
        /** New ids that differ from those of missing rows in zeros in front. */
        OTHER_ZEROS,
        /** Positions that have other dotted lines. */
        DOTTED_LINES,
        /** A field that the later chart knows of nobody. */
        FIELD_MISSING
    }

    /** The difference in a sentence, with the first few it is about. */
    public String sentence(Locale language) {
        Texts texts = Texts.in(Untold.class, language);
        String first = String.join(", ", about.subList(0, Math.min(NAMED, about.size())));
        String more = about.size() > NAMED ? texts.get("untold.more", first, about.size() - NAMED) : first;
        return texts.get("untold." + kind.id(), about.size(), more);
    }
}
