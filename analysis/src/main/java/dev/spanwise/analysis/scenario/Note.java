package dev.spanwise.analysis.scenario;

import dev.spanwise.analysis.condition.Condition;
import dev.spanwise.analysis.condition.UnknownWord;
import dev.spanwise.analysis.optimize.Family;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.text.MachineWord;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Something a reader of a step's result should know: how it was worked out, and how good it is.
 *
 * @param kind which sentence
 * @param arguments what the sentence puts in
 */
public record Note(Kind kind, List<Object> arguments) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(Kind kind, Object... arguments) {
        return new Note(kind, List.of(arguments));
    }

    /** What a condition asks for and nobody on a chart has; none where all is known. O(n) for each field. */
    public static List<Note> unknownWords(Condition condition, OrgChart chart) {
        return condition.texts().stream()
                .flatMap(text -> UnknownWord.in(text, chart).stream().limit(UnknownWord.FEW))
                .map(word -> of(Kind.UNKNOWN_WORD, word))
                .toList();
    }

    public String message(Locale language) {
        Object[] words =
                arguments.stream().map(argument -> said(argument, language)).toArray();
        return Texts.in(Note.class, language).get("note." + kind.id(), words);
    }

    private static Object said(Object argument, Locale language) {
        if (argument instanceof UnknownWord word) {
            return word.sentence(language);
        }
        return argument instanceof Family family ? family.words(language) : argument;
    }

    /** Each has a sentence in {@code texts.properties} under {@code note.}. */
    public enum Kind implements MachineWord {
        /** Peers were merged exactly: managers before and after. */
        MERGED_EXACTLY,
        /** Some groups of peers were too many for the exact way: managers before, after, and at least needed. */
        MERGED_BY_FIRST_FIT,
        /** A number was reached by taking the narrowest managers first. */
        NARROWEST_FIRST,
        /** The limits are kept already. */
        NOTHING_TO_CHANGE,
        /** The optimisation's status and figures. */
        OPTIMIZED,
        /** The same where something else than the people moved was kept smallest. */
        OPTIMIZED_OTHERWISE,
        /** Managers near the top are left without a team: how many, some, and how many more. */
        NEAR_TOP,
        /** The data has no column of departments, but their boundary was to be kept. */
        NO_DEPARTMENTS,
        /** The same of locations. */
        NO_LOCATIONS,
        /** The same of companies. */
        NO_COMPANIES,
        /** The data has no grades, but new managers were to be of certain ones. */
        NO_GRADES,
        /** Spans were limited for grades of which no manager is: which. */
        NOBODY_OF_GRADE,
        /** A condition asks for what nobody has: what. */
        UNKNOWN_WORD,
        /** An organisation came in: its positions, tops and name. */
        MERGED_IN,
        /** Ids of it were taken: how many, what was put before them, and some. */
        IDS_PREFIXED,
        /** Names stand in both: how many, and some. */
        NAMES_TWICE,
        /** People seem to be in both: how many, and some. */
        PEOPLE_TWICE,
        /** Its dotted lines stay behind: how many. */
        DOTTED_LINES_LEFT;
    }
}
