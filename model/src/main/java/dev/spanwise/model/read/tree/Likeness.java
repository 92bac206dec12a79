package dev.spanwise.model.read.tree;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether objects are of one kind: a report is like its manager, a telephone number is like nobody. */
final class Likeness {
    private static final Pattern MANAGER = Pattern.compile(
            "(?i)manager|supervisor|reports?_?to|boss|vorgesetzt|führungskraft|responsab|jefe|capo|chef|leidinggevende|gestor");

    private Likeness() {}

    /** Whether objects at two places have most of their names in common, so that both are positions. */
    static boolean isAlike(Shape one, Shape other) {
        Set<String> first = features(one);
        Set<String> second = features(other);
        int common = common(first, second);
        boolean alike = common > 0 && common * 3 >= first.size() * 2 && common * 3 >= second.size() * 2;
        return alike
                && !isRepeated(other)
                && first.stream().noneMatch(name -> isManager(name) && !second.contains(name));
    }

    /** Whether the same few texts stand there again and again: what many people share is an attribute of theirs. */
    private static boolean isRepeated(Shape object) {
        List<Shape> texts = object.parts().stream().filter(Shape::isText).toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(text -> !text.words().isEmpty()
                                && text.values() >= 2 * text.words().size());
    }

    /** Whether a member is called after the manager: who says that has reports that say it too. */
    static boolean isManager(String name) {
        return MANAGER.matcher(name).find();
    }

    /** Whether an object that holds a tree is its top, rather than a page with a title around it. */
    static boolean isTop(Shape object, Shape below) {
        Set<String> own = features(object);
        int common = common(own, features(below));
        return common > 0 && common * 2 >= own.size();
    }

    /** Whether at least two thirds of the names of two places are the same. */
    static boolean isSameTable(Shape one, Shape other) {
        Set<String> all = new HashSet<>(features(one));
        int common = common(all, features(other));
        all.addAll(features(other));
        return common * 3 >= all.size() * 2;
    }

    private static int common(Set<String> first, Set<String> second) {
        return (int) first.stream().filter(second::contains).count();
    }

    /** Names that at least half of the objects have, lists of others left out. */
    static Set<String> features(Shape object) {
        Set<String> names = new LinkedHashSet<>();
        object.members().forEach((name, shape) -> {
            boolean plain = shape.isPlain() && shape.longest() <= 1;
            boolean detail = plain || isDetail(object, shape);
            int present = shape.values() + shape.objects() + (detail ? shape.arrays() : 0);
            boolean list = shape.arrays() > 0 && !detail;
            if (!list && !MemberNames.speaksOfFormat(name) && present * 2 >= object.objects()) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * Whether a list is a part of every object rather than others below it, as each element of XML is a list of one:
     * a text with attributes, or one object that has no name in common with what it stands in.
     */
    private static boolean isDetail(Shape object, Shape list) {
        Shape element = list.element();
        if (element == null || list.longest() > 1) {
            return false;
        }
        boolean text = element.members().containsKey("") && Lists.in(element).isEmpty();
        boolean everywhere = object.objects() > 1 && list.elements() == object.objects();
        return text || (everywhere && commonTexts(object, element).isEmpty());
    }

    /** Names of texts that objects at both places have. */
    static List<String> commonTexts(Shape one, Shape other) {
        return one.members().entrySet().stream()
                .filter(member -> member.getValue().isText())
                .map(java.util.Map.Entry::getKey)
                .filter(name -> {
                    Shape same = other.members().get(name);
                    return same != null && same.isText();
                })
                .toList();
    }
}
