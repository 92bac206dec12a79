package dev.spanwise.analysis.generate;

import java.util.List;

/** What the posts of a synthetic organisation are called. */
final class Titles {
    private static final int[] FIRST_GRADE_OF_LEVEL = {1, 5, 10, 12, 14};

    private final Skeleton shape;
    private final Placement placement;
    private final Words words;
    private final long seed;

    Titles(Skeleton shape, Placement placement, Words words, long seed) {
        this.shape = shape;
        this.placement = placement;
        this.words = words;
        this.seed = seed;
    }

    /** The title, in both forms where the language has two: "male/female". */
    String title(int position, int grade) {
        if (position == 0) {
            return words.word("top.title");
        }
        return shape.isManager(position) ? managerTitle(position, grade) : staffTitle(position, grade);
    }

    private String managerTitle(int position, int grade) {
        BusinessFunction function = placement.function(position);
        if (function != null && shape.manager[position] == 0) {
            return words.ofFunction(function, "head").get(0);
        }
        List<String> ranks = words.list("ranks");
        int rank = Math.min(ranks.size() - 1, Math.max(0, Placement.TOP_GRADE - 1 - grade));
        String title = Words.fill(words.word("rank.pattern"), ranks.get(rank), department(position));
        return shape.span(position) == 1 ? Words.fill(words.word("deputy.pattern"), title) : title;
    }

    private String staffTitle(int position, int grade) {
        if (isAssistant(position)) {
            return words.word("assistant");
        }
        BusinessFunction function = placement.function(position);
        if (function == null) {
            return words.word("top.staff");
        }
        SeededRandom random = SeededRandom.of(seed, position, Aspect.PLACEMENT);
        return leveled(role(random, words.ofFunction(function, "roles"), placement.department(position)), grade);
    }

    /** Most people of a department have the role that is listed at its place. */
    private static String role(SeededRandom random, List<String> roles, int department) {
        boolean usual = department > 0 && random.chance(0.8);
        return usual ? roles.get((department - 1) % roles.size()) : random.pick(roles);
    }

    private String leveled(String role, int grade) {
        int level = FIRST_GRADE_OF_LEVEL.length - 1;
        while (level > 0 && grade < FIRST_GRADE_OF_LEVEL[level]) {
            level--;
        }
        String pattern = words.list("levels").get(level);
        int slash = role.indexOf('/');
        return slash < 0
                ? Words.fill(pattern, role)
                : Words.fill(pattern, role.substring(0, slash)) + "/" + Words.fill(pattern, role.substring(slash + 1));
    }

    /** The last of the direct reports of a manager high up, where it has no reports of its own. */
    boolean isAssistant(int position) {
        int manager = shape.manager[position];
        return manager >= 0
                && !shape.isManager(position)
                && shape.isLastReport(position)
                && shape.span(manager) >= 3
                && shape.managersBelow(manager) > 0
                && placement.grade(manager) >= 16;
    }

    String department(int position) {
        BusinessFunction function = placement.function(position);
        int department = placement.department(position);
        if (function == null) {
            return words.word("top.department");
        }
        return department == 0
                ? words.ofFunction(function, "name").get(0)
                : words.ofFunction(function, "departments").get(department - 1);
    }
}
