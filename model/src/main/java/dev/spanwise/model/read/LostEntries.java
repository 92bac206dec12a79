package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.column.ColumnRole;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of nested data that name somebody by the first entry of a list: the others in it are people who are missing. */
final class LostEntries {
    private static final Set<ColumnRole> WHO =
            Set.of(ColumnRole.ID, ColumnRole.NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME);

    /** Lists of what one person has several of. */
    private static final Pattern OF_ONE_PERSON = Pattern.compile(
            "(?i).*(name|namen|nom|nombre|nome|id|identifier|number|nummer|mail|alias|key|code|login|account|value)(e?s)?");

    private LostEntries() {}

    /** The error that the remark on a column means, null where the list is one of names or numbers of one person. */
    static @Nullable Problem of(ColumnRole role, Problem remark) {
        if (!WHO.contains(role) || remark.kind() != ProblemKind.SEVERAL_VALUES) {
            return null;
        }
        String list = String.valueOf(remark.arguments().get(2));
        String last = list.substring(list.lastIndexOf('.') + 1);
        return OF_ONE_PERSON.matcher(last).matches()
                ? null
                : Problem.of(
                        ProblemKind.LOST_ENTRIES, List.of(), remark.arguments().get(0), list);
    }
}
