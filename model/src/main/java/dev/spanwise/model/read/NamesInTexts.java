package dev.spanwise.model.read;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds the people of a chart within its titles, departments and other texts, such as "Assistant to Ann Ash" or "Team
 * Birch": whole names in either order, surnames and first names written with a capital, letters before a surname, with
 * their accents or without, and glued to other words ({@link GluedNames}). A name that is also a word of these texts,
 * such as Sales, counts as the word when at least ten texts hold it and more of them than people bear it; below that it
 * is taken for the name, because a title that reads worse does less harm than a name that stays.
 */
final class NamesInTexts {
    private final KnownNames known;
    private final GluedNames glued;

    private NamesInTexts(KnownNames known) {
        this.known = known;
        this.glued = new GluedNames(known);
    }

    /** The names of a chart, for texts of these fields. O(words of distinct names and texts). */
    static NamesInTexts of(OrgChart chart, Set<Field> fields) {
        return new NamesInTexts(KnownNames.of(chart, fields));
    }

    /** What of names is looked for. */
    enum Kind {
        /** First names too, where they are written with a capital. */
        ABOUT_PEOPLE,
        /** Surnames alone: towns are called like people, too. */
        PLACE,
        /** However it is written, as in names of files. */
        FILE
    }

    /** A text with what takes the place of the names in it. O(its words x the words of the longest name). */
    String replace(String text, Kind kind, UnaryOperator<String> pseudonym) {
        return new NameReplacer(text, new NameSearch(text, known, kind), glued, pseudonym).replaced();
    }
}
