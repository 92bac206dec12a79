package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.value.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the elements of an array within a record are told apart.
 *
 * @param way what tells them apart
 * @param name the member that says so, empty where none does
 */
record Arrangement(Way way, String name) {
    /** What tells elements apart. */
    enum Way {
        /** There is never more than one. */
        ALONE,
        /** A member is true for the one that is meant. */
        FLAG,
        /** A member says what kind of thing each is. */
        TYPE,
        /** Nothing: the first is meant. */
        ORDER
    }

    private static final Set<String> FLAGS = Set.of(
            "primary",
            "isprimary",
            "is_primary",
            "primaryflag",
            "main",
            "ismain",
            "is_main",
            "default",
            "isdefault",
            "is_default",
            "current",
            "iscurrent",
            "is_current",
            "direct",
            "isdirect",
            "is_direct",
            "preferred",
            "principal",
            "hauptamtlich",
            "haupt");
    private static final WordList CURRENT = WordList.of("current-job");
    private static final List<String> TYPES =
            List.of("type", "kind", "relation", "rel", "role", "category", "label", "line", "art", "typ", "tipo");

    /** How elements of arrays of a shape are told apart. */
    static Arrangement of(Shape array) {
        Shape element = array.element();
        if (element == null) {
            return new Arrangement(Way.ALONE, "");
        }
        if (array.longest() <= 1) {
            // one person has an assistant, another a manager, and nobody both
            String kind = typeOf(element);
            Shape kinds = kind == null ? null : element.members().get(kind);
            return kind != null && kinds != null && kinds.words().size() > 1 && rank(kind) < TYPES.size()
                    ? new Arrangement(Way.TYPE, kind)
                    : new Arrangement(Way.ALONE, "");
        }
        for (Map.Entry<String, Shape> member : element.members().entrySet()) {
            if (FLAGS.contains(member.getKey().toLowerCase(Locale.ROOT)) && isFlag(member.getValue())) {
                return new Arrangement(Way.FLAG, member.getKey());
            }
        }
        String type = typeOf(element);
        return type == null ? new Arrangement(Way.ORDER, "") : new Arrangement(Way.TYPE, type);
    }

    private static boolean isFlag(Shape shape) {
        return !shape.words().isEmpty()
                && shape.words().stream()
                        .allMatch(word -> Set.of("true", "false", "1", "0", "yes", "no", "y", "n")
                                .contains(word.toLowerCase(Locale.ROOT)));
    }

    /** A member with few words for kinds, in nearly every element; one that is called so before others. */
    private static @Nullable String typeOf(Shape element) {
        String best = null;
        int bestRank = TYPES.size() + 1;
        for (Map.Entry<String, Shape> member : element.members().entrySet()) {
            Shape shape = member.getValue();
            boolean everywhere = shape.values() * 10L >= element.objects() * 9L;
            int rank = rank(member.getKey());
            boolean kinds = shape.isText() && !shape.words().isEmpty() && everywhere;
            boolean repeated = rank < TYPES.size() || shape.words().size() * 3 <= element.objects();
            if (kinds
                    && repeated
                    && !isFlag(shape)
                    && rank < bestRank
                    && shape.words().size() > 1 - isCalled(rank)) {
                best = member.getKey();
                bestRank = rank;
            }
        }
        return best;
    }

    private static int isCalled(int rank) {
        return rank < TYPES.size() ? 1 : 0;
    }

    private static int rank(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < TYPES.size(); i++) {
            if (small.equals(TYPES.get(i))
                    || (small.endsWith(TYPES.get(i)) && TYPES.get(i).length() > 3)) {
                return i;
            }
        }
        return TYPES.size();
    }

    /** Whether an element's flag says that it no longer holds: the manager of a job one once had is nobody's manager. */
    boolean isFormer(@Nullable Node flag) {
        return CURRENT.has(name) && flag instanceof Node.Leaf leaf && !isYes(leaf.text());
    }

    /** Whether a flag's text says that its element is the one that is meant. */
    static boolean isYes(String text) {
        return Set.of("true", "1", "yes", "y").contains(text.toLowerCase(Locale.ROOT));
    }
}
