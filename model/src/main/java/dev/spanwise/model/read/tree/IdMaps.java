package dev.spanwise.model.read.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Recognises objects that hold a record under each id. */
final class IdMaps {
    /** Elements of lists in a record beyond which they are the records, and what holds them is a page. */
    private static final int MOST_DETAILS = 3;

    private IdMaps() {}

    /**
     * Whether an object's names are ids and its members records that are alike, or lists of such.
     *
     * @param mostLists lists up to which each is a table of its own
     */
    static boolean is(Shape object, int mostLists) {
        Collection<Shape> members = object.parts();
        boolean records = members.stream().allMatch(shape -> shape.objects() > 0 && shape.arrays() == 0);
        boolean lists = members.size() > mostLists && members.stream().allMatch(Shape::isList);
        if (members.size() < 2 || !(records || lists)) {
            return false;
        }
        int inner = records
                ? members.stream()
                        .flatMap(member -> Lists.in(member).stream())
                        .mapToInt(l -> l.list().elements())
                        .sum()
                : 0;
        if (inner > members.size() * MOST_DETAILS) {
            return false;
        }
        Map<String, Integer> names = new HashMap<>();
        int present = 0;
        for (Shape member : members) {
            Shape record = member.isList() ? Objects.requireNonNull(member.element()) : member;
            record.members().keySet().forEach(name -> names.merge(name, 1, Integer::sum));
            present += record.members().size();
        }
        return present * 2L > (long) members.size() * names.size();
    }

    /** Whether each object has one member, under a name of its own: an array of maps with one id each. */
    static boolean isInPieces(Shape object) {
        int members = object.members().size();
        return members > 1
                && members == object.objects()
                && object.parts().stream().allMatch(shape -> shape.objects() + shape.arrays() == 1)
                && is(object, 1);
    }
}
