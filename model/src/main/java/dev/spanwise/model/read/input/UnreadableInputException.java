package dev.spanwise.model.read.input;

import dev.spanwise.model.Problem;
import dev.spanwise.model.text.Face;
import dev.spanwise.model.text.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The input cannot be read, or a chart made of it would be worthless. */
public final class UnreadableInputException extends RefusedException {
    private static final long serialVersionUID = 1;

    private static final String HIDDEN = "…";

    /** Which arguments of a sentence are what stands in a cell. */
    private static final Map<String, Set<Integer>> VALUES = Map.of(
            "unreadable.near-manager-column", Set.of(5),
            "unreadable.ambiguous-references", Set.of(5),
            "unreadable.ambiguous-titles", Set.of(5),
            "unreadable.unresolved-references", Set.of(5),
            "unreadable.rounded-ids", Set.of(3),
            "unreadable.member-of-teams", Set.of(1, 2, 3),
            "unreadable.broken-ldif", Set.of(2));

    /**
     * A failure.
     *
     * @param key of the sentence in the texts of this package, after {@code unreadable.}
     * @param arguments to put in, a {@link Problem} as its own sentence
     */
    public UnreadableInputException(String key, Object... arguments) {
        super("unreadable." + key, arguments);
    }

    /** The same without what stands in cells of the data, for where nobody may be named: … in its place. */
    public UnreadableInputException withoutValues() {
        Object[] told = arguments();
        for (int i = 0; i < told.length; i++) {
            boolean value =
                    VALUES.getOrDefault(key().replace("-beside", ""), Set.of()).contains(i);
            told[i] = value ? HIDDEN : told[i] instanceof Problem problem ? withoutValues(problem) : told[i];
        }
        return new UnreadableInputException(key().replaceFirst("unreadable\\.", ""), told);
    }

    private static Problem withoutValues(Problem problem) {
        List<Object> arguments = problem.arguments().stream()
                .map(argument -> argument instanceof String ? HIDDEN : argument)
                .toList();
        return new Problem(problem.kind(), problem.severity(), problem.rows(), arguments);
    }

    @Override
    protected Object told(Object argument, Face face) {
        return argument instanceof Problem problem ? problem.message(face.language()) : super.told(argument, face);
    }

    /** This failure, with what caused it for those who debug. */
    public UnreadableInputException because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
