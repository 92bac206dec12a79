package dev.spanwise.model.read.tree;

import dev.spanwise.model.Problem;
import dev.spanwise.model.ProblemKind;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.WordList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an object that is a team holds somebody who leads it and, in a list, those who report to that one.
 *
 * @param lead what says who leads
 * @param members the way to the list
 */
record Team(Lead lead, Way members) {
    private static final WordList LEADS = WordList.of("team-lead");
    private static final WordList MEMBERS = WordList.of("list-of-members");
    /** Words for what people have rather than teams. */
    private static final WordList REPORTS = WordList.of("list-of-reports");

    private static final WordList YES = WordList.of("yes");
    private static final WordList NO = WordList.of("no");
    /** Teams within teams that have no members themselves. */
    private static final int DEEPEST = 4;

    /** What makes an object a team; null where it is none, or nothing tells which of several ones leads. */
    static @Nullable Team of(Shape entry) {
        return of(entry, 0);
    }

    private static @Nullable Team of(Shape entry, int depth) {
        Places places = Places.in(entry);
        places.lists.removeIf(list -> !list.isCalled(MEMBERS));
        if (places.lists.size() > 1) {
            return null;
        }
        Way members = places.lists.isEmpty() ? ofTeamsWithin(entry, depth) : places.lists.get(0);
        if (members == null || sayTheirManager(members.object()) || sayTheirTeam(entry, members)) {
            return null;
        }
        Lead lead = lead(places.objects, entry, members);
        Team team = lead == null ? null : new Team(lead, members);
        return team == null || team.isPerson(entry) ? null : team;
    }

    /** Whether members say themselves whom they report to; whether they are managers is something else. */
    private static boolean sayTheirManager(Shape member) {
        return Likeness.features(member).stream().anyMatch(name -> {
            Shape shape = member.findMember(name);
            boolean flag = shape != null
                    && !shape.words().isEmpty()
                    && shape.words().stream().allMatch(word -> YES.has(word) || NO.has(word));
            return Likeness.isManager(name) && !flag;
        });
    }

    /** Whether members say which of the teams in a list beside them they are in: they are not all of one. */
    private static boolean sayTheirTeam(Shape entry, Way members) {
        return Lists.in(entry).stream()
                .filter(list -> list.list() != members.place() && list.element() != entry)
                .map(Lists.Inner::element)
                .filter(team -> team.members().keySet().stream().anyMatch(LEADS::has))
                .anyMatch(team -> members.object().parts().stream()
                        .filter(text -> text.isText() && text.words().size() > 1)
                        .anyMatch(text -> team.members().entrySet().stream()
                                .filter(key -> NodeKeys.isId(key.getKey()) || NodeSearch.NAME.equals(key.getKey()))
                                .anyMatch(key ->
                                        !Collections.disjoint(key.getValue().words(), text.words()))));
    }

    private static @Nullable Lead lead(List<Way> objects, Shape entry, Way members) {
        List<Way> leads = objects.stream()
                .filter(object -> LEADS.has(object.last()) && isLike(object.object(), members.object()))
                .toList();
        if (!leads.isEmpty()) {
            return leads.size() > 1 ? null : new Lead.InObject(leads.get(0));
        }
        Map<String, String> texts = LeadTexts.of(entry, members.features(), LEADS);
        if (!texts.isEmpty()) {
            return new Lead.InTexts(texts);
        }
        return members.isCalled(REPORTS) ? null : LeadMarks.of(members, LEADS);
    }

    /** The members of teams within a team that has none itself. */
    private static @Nullable Way ofTeamsWithin(Shape entry, int depth) {
        for (Lists.Inner inner : depth > DEEPEST ? List.<Lists.Inner>of() : Lists.in(entry)) {
            Team team = inner.element() == entry ? null : of(inner.element(), depth + 1);
            if (team != null && team.lead.names().stream().anyMatch(entry.members()::containsKey)) {
                return team.members;
            }
        }
        return null;
    }

    /** Whether at least half of what is said of the one who leads is said of members too. */
    private static boolean isLike(Shape lead, Shape member) {
        Set<String> own = Likeness.features(lead);
        long common = common(own, member);
        return common > 0 && common * 2 >= own.size();
    }

    private static long common(Set<String> features, Shape other) {
        Set<String> others = Likeness.features(other);
        return features.stream().filter(others::contains).count();
    }

    /** Whether the object is somebody who has a manager and reports, with no team in it. */
    private boolean isPerson(Shape entry) {
        Set<String> named = new HashSet<>(Likeness.features(entry));
        named.retainAll(members.features());
        boolean either = !named.isEmpty() && lead.names().stream().anyMatch(Likeness::isManager);
        return either
                && (members.isOfTexts()
                        || members.isCalled(REPORTS)
                        || named.stream().anyMatch(name -> isShared(entry, name)));
    }

    /** Whether an entry is called as a member is, and so is one. */
    private boolean isShared(Shape entry, String name) {
        Shape own = entry.findMember(name);
        Shape ofMembers = members.object().findMember(name);
        return !NodeKeys.isId(name)
                && own != null
                && ofMembers != null
                && !Collections.disjoint(own.words(), ofMembers.words());
    }

    /** The shape of what says who leads. */
    Shape leadShape() {
        return lead.shape(members);
    }

    /**
     * Who leads, without the list where it stands within; null where nobody does.
     *
     * @throws UnreadableInputException where several are marked as the one
     */
    Node.@Nullable Branch leadOf(Node.Branch entry, String file) {
        if (lead instanceof Lead.Marked marked && marked.all(entry, members).size() > 1) {
            throw new UnreadableInputException("several-leads", file, members.path(), lead.path());
        }
        return lead.of(entry, members);
    }

    /** Those in the list. */
    List<Node.Branch> membersOf(Node.Branch entry) {
        return NodeSearch.allAt(entry, members.names());
    }

    /** What the entry says of the team itself. */
    Node.Branch restOf(Node.Branch entry) {
        Set<String> others = new HashSet<>(lead.names());
        others.add(members.names().get(0));
        return NodeSearch.without(entry, others);
    }

    /** That the chart was taken from teams. */
    Problem told() {
        return Problem.of(ProblemKind.TEAMS, List.of(), lead.path(), members.path());
    }
}
