package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.mapping.TableFinder;
import dev.spanwise.model.read.mapping.TableJoin;
import java.util.ArrayList;
import java.util.List;

/** What is to be said about tables that were put side by side. */
final class JoinRemarks {
    private JoinRemarks() {}

    /**
     * What is to be said.
     *
     * @param all the tables there were
     */
    static List<Problem> of(List<TableFinder.Found> all, TableJoin.Joined joined) {
        List<Problem> problems = new ArrayList<>(ChoiceRemarks.ofTables(all));
        for (TableJoin.Link link : joined.links()) {
            problems.add(Problem.of(
                    ProblemKind.JOINED_COLUMNS,
                    List.of(),
                    link.right().raw().label(),
                    link.left().raw().label(),
                    link.reference(),
                    link.key()));
            if (!link.alone().isEmpty()) {
                problems.add(Problem.of(
                        ProblemKind.UNJOINED_ROWS,
                        link.alone(),
                        link.alone().size(),
                        link.right().raw().label(),
                        link.reference(),
                        link.left().raw().label()));
            }
        }
        return problems;
    }
}
