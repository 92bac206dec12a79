package dev.spanwise.analysis.scenario;

import com.google.common.collect.ImmutableSortedMap;
import dev.spanwise.analysis.optimize.Boundaries;
import dev.spanwise.analysis.optimize.Delayering;
import dev.spanwise.model.Field;
import dev.spanwise.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a plan was asked to keep and the data does not know: a boundary that keeps nobody, or one that lets nobody move. */
public final class NotInData {
    private static final Map<Field, Note.Kind> NO_COLUMN = ImmutableSortedMap.of(
            Field.DEPARTMENT, Note.Kind.NO_DEPARTMENTS,
            Field.LOCATION, Note.Kind.NO_LOCATIONS,
            Field.COMPANY, Note.Kind.NO_COMPANIES,
            Field.GRADE, Note.Kind.NO_GRADES);

    private NotInData() {}

    /** A note for each; empty where all is known. */
    public static List<Note> list(Delayering problem) {
        List<Note> notes = new ArrayList<>();
        Set<Field> asked = asked(problem.boundaries());
        NO_COLUMN.forEach((field, kind) -> {
            if (asked.contains(field) && !problem.chart().attributes().has(field)) {
                notes.add(Note.of(kind));
            }
        });
        Set<String> unused = gradesOfNobody(problem);
        if (!unused.isEmpty()) {
            notes.add(Note.of(Note.Kind.NOBODY_OF_GRADE, String.join(", ", unused)));
        }
        return notes;
    }

    /** Each as a sentence. */
    public static List<String> listSaid(Delayering problem, Locale language) {
        return list(problem).stream().map(note -> note.message(language)).toList();
    }

    /** All of it as one paragraph; empty where all is known. */
    public static Optional<String> findSaid(Delayering problem, Locale language) {
        return Optional.of(String.join(" ", listSaid(problem, language))).filter(said -> !said.isEmpty());
    }

    private static Set<Field> asked(Boundaries boundaries) {
        Set<Field> asked = new TreeSet<>(boundaries.within());
        asked.addAll(boundaries.strictlyWithin());
        asked.addAll(boundaries.crossing().keySet());
        if (boundaries.gradeAbove() || boundaries.maxGradeGap() != Boundaries.ANY_GAP) {
            asked.add(Field.GRADE);
        }
        return asked;
    }

    private static Set<String> gradesOfNobody(Delayering problem) {
        Set<String> unused = new TreeSet<>(problem.spanLimit().grades());
        if (!unused.isEmpty()) {
            unused.removeAll(problem.chart()
                    .positions()
                    .filter(Position::isManager)
                    .map(position -> String.valueOf(position.text(Field.GRADE)))
                    .collect(Collectors.toSet()));
        }
        return unused;
    }
}
