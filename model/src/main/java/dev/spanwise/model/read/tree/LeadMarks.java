package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.value.WordList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of a team of whom a text says who leads it: {@code "role": "maintainer"}, {@code "isLead": true}. */
final class LeadMarks {
    private static final WordList MARKS = WordList.of("team-lead-mark");
    private static final WordList YES = WordList.of("yes");
    /** More words are titles, which say little of who leads. */
    private static final int MOST_ROLES = 4;

    private LeadMarks() {}

    /** The mark, null where members have none. */
    static @Nullable Lead of(Way members, WordList leads) {
        for (Map.Entry<String, Shape> member : members.object().members().entrySet()) {
            Set<String> words = new LinkedHashSet<>(member.getValue().words());
            String name = MemberNames.withoutSigns(member.getKey()).replaceFirst("^(?i)is_?", "");
            if (member.getValue().isText() && words.size() > 1 && words.size() <= MOST_ROLES) {
                words.removeIf(word -> leads.has(name) ? !YES.has(word) : !MARKS.has(word));
                if (words.size() == 1) {
                    return new Lead.Marked(member.getKey(), words, members.path());
                }
            }
        }
        return null;
    }
}
