package dev.spanwise.model.read.mapping;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says why no chart can be made: what was found, which column comes nearest, and how to choose it. */
final class ManagerRefusals {
    private static final int MOST_HEADERS = 15;
    private static final WordList ENTRA = WordList.of("entra-header");
    private static final WordList GOOGLE = WordList.of("google-header");
    private static final WordList AD = WordList.of("ad-header");

    private final CandidateColumns candidates;

    ManagerRefusals(CandidateColumns candidates) {
        this.candidates = candidates;
    }

    /** No column is called after the manager, and none leaves hardly a doubt. */
    UnreadableInputException nothing(int t) {
        Table table = candidates.table(t);
        Optional<Candidate> near = candidates.nearest(t);
        Optional<RelationTable> relations =
                RelationTable.of(table).filter(found -> near.isEmpty() || found.kinds() > 1);
        if (relations.isPresent()) {
            return relations(table, relations.get());
        }
        if (near.isEmpty()) {
            if (table.columnsOfFile() == 1) {
                return new UnreadableInputException("one-column", table.raw().file(), headers(table));
            }
            String key = "no-manager-column" + directory(table);
            return new UnreadableInputException(key, table.raw().file(), headers(table));
        }
        Reference reference = near.get().reference();
        Resolution resolution = reference.resolution();
        boolean unclear = resolution.resolves() < resolution.of();
        return new UnreadableInputException(
                unclear ? "near-manager-column" : "doubtful-manager-column",
                table.raw().file(),
                reference.columnName(),
                reference.keys().header(),
                resolution.resolves(),
                resolution.of(),
                resolution.example(
                        resolution.resolves() + resolution.ambiguous() < resolution.of()
                                ? Resolution.UNRESOLVED
                                : Resolution.AMBIGUOUS));
    }

    private static UnreadableInputException relations(Table table, RelationTable found) {
        return new UnreadableInputException(
                "no-manager-column-relations", table.raw().file(), found.relation(), found.object(), found.related());
    }

    /** The column of the manager is there and holds nothing. */
    UnreadableInputException empty(Reference reference, List<Candidate> others) {
        String file = reference.table().raw().file();
        Optional<Candidate> other =
                others.stream().filter(Candidate::resolvesAsATree).findFirst();
        if (other.isEmpty()) {
            return new UnreadableInputException("empty-manager-column", file, reference.columnName());
        }
        Reference better = other.get().reference();
        return new UnreadableInputException(
                "empty-manager-column-beside",
                file,
                reference.columnName(),
                better.columnName(),
                better.keys().header(),
                better.resolution().resolves(),
                better.resolution().of());
    }

    /** Several columns would do, and nothing says which. */
    UnreadableInputException undecided(Candidate best, List<Candidate> rivals) {
        List<String> names = Stream.concat(Stream.of(best), rivals.stream())
                .map(candidate -> candidate.reference().columnName())
                .toList();
        String file = best.reference().table().raw().file();
        return new UnreadableInputException(
                "undecided-manager-column", file, ReferenceFinder.quoted(names), names.get(0));
    }

    /** Most references of the column lead nowhere; perhaps those of another do. */
    UnreadableInputException unresolved(Candidate candidate, List<Candidate> others) {
        Reference reference = candidate.reference();
        Optional<RelationTable> relations = RelationTable.of(reference.table()).filter(found -> found.kinds() > 1);
        if (relations.isPresent()) {
            return relations(reference.table(), relations.get());
        }
        Resolution resolution = reference.resolution();
        boolean ambiguous = resolution.ambiguous() * 2 > resolution.of() - resolution.resolves();
        Optional<Reference> better = others.stream()
                .filter(other -> other.resolvesAsATree() && other.hint() != HeaderHint.MEASURE)
                .map(Candidate::reference)
                .findFirst();
        boolean titles =
                reference.keys().group().role().filter(ColumnRole.TITLE::equals).isPresent();
        String key = !ambiguous ? "unresolved-references" : titles ? "ambiguous-titles" : "ambiguous-references";
        return new UnreadableInputException(
                better.isPresent() ? key + "-beside" : key,
                reference.table().raw().file(),
                reference.columnName(),
                reference.keys().header(),
                ambiguous ? resolution.ambiguous() : resolution.of() - resolution.resolves(),
                resolution.of(),
                resolution.example(ambiguous ? Resolution.AMBIGUOUS : Resolution.UNRESOLVED),
                better.map(Reference::columnName).orElse(""),
                better.map(other -> other.keys().header()).orElse(""),
                better.map(other -> other.resolution().resolves()).orElse(0),
                better.map(other -> other.resolution().of()).orElse(0));
    }

    /** Lists of users that directories offer to download have never a manager, however often they are exported. */
    private static String directory(Table table) {
        return has(table, ENTRA) ? "-directory" : has(table, GOOGLE) ? "-google" : has(table, AD) ? "-ad" : "";
    }

    private static boolean has(Table table, WordList headers) {
        return table.headers().stream()
                .anyMatch(header -> headers.has(header)
                        || headers.has(String.join(" ", HeaderText.allWords(HeaderText.withoutBrackets(header)))));
    }

    private static String headers(Table table) {
        List<String> named = IntStream.range(0, table.columnsOfFile())
                .filter(column ->
                        table.isHeaderless() || !table.headers().get(column).isEmpty())
                .mapToObj(table::columnName)
                .toList();
        String first = ReferenceFinder.quoted(named.stream().limit(MOST_HEADERS).toList());
        return named.size() > MOST_HEADERS ? first + ", ..." : first;
    }
}
