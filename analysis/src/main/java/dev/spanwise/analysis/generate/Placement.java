package dev.spanwise.analysis.generate;

import org.jspecify.annotations.Nullable;

/** Where in the company each position is: function, department, location and grade, worked out from the top down. */
final class Placement {
    /** The grade of the top. */
    static final int TOP_GRADE = 20;

    private static final int LOWEST_MANAGER_GRADE = 6;
    /** Staff of anybody higher up is graded as that of a manager of this grade. */
    private static final int HIGHEST_TEAM_GRADE = 14;

    private static final int DEPARTMENTS_OF_FUNCTION = Words.DEPARTMENTS;

    private final Skeleton shape;
    private final SeededRandom random;
    private final Words words;
    private final byte[] function;
    private final byte[] department;
    private final byte[] location;
    private final byte[] grade;

    private Placement(Skeleton shape, Words words, long seed) {
        this.shape = shape;
        this.words = words;
        this.random = SeededRandom.of(seed, 0, Aspect.PLACEMENT);
        this.function = new byte[shape.size()];
        this.department = new byte[shape.size()];
        this.location = new byte[shape.size()];
        this.grade = new byte[shape.size()];
    }

    static Placement of(Skeleton shape, Words words, long seed) {
        Placement placement = new Placement(shape, words, seed);
        placement.placeTop();
        for (int manager = 0; manager < shape.size(); manager++) {
            placement.placeReports(manager);
        }
        return placement;
    }

    private void placeTop() {
        function[0] = -1;
        grade[0] = TOP_GRADE;
    }

    private void placeReports(int manager) {
        int number = 0;
        int managers = shape.managersBelow(manager);
        for (int report = shape.firstReport[manager]; report < shape.firstReport[manager + 1]; report++) {
            placeDepartment(report, manager, number, managers);
            placeLocation(report, manager);
            grade[report] = (byte) (shape.isManager(report) ? managerGrade(manager) : staffGrade(manager));
            number++;
        }
    }

    private void placeDepartment(int report, int manager, int number, int managers) {
        function[report] = function[manager];
        department[report] = department[manager];
        if (!shape.isManager(report)) {
            return;
        }
        if (function[manager] < 0) {
            function[report] = (byte) (number % BusinessFunction.count());
        } else if (department[manager] == 0 && managers >= 3) {
            department[report] = (byte) (1 + number % DEPARTMENTS_OF_FUNCTION);
        }
    }

    /** Most branches stay where their head sits; the further up, the more of them have been sent elsewhere. */
    private void placeLocation(int report, int manager) {
        double branchElsewhere = manager == 0 ? 0 : grade[manager] >= 16 ? 0.5 : 0.08;
        double elsewhere = shape.isManager(report) ? branchElsewhere : 0.03;
        location[report] = random.chance(elsewhere) ? (byte) words.drawLocation(random) : location[manager];
    }

    private int managerGrade(int manager) {
        double draw = random.nextDouble();
        int steps = draw < 0.06 && manager > 0 ? 0 : draw < 0.28 ? 1 : draw < 0.88 ? 2 : 3;
        return Math.max(Math.min(LOWEST_MANAGER_GRADE, grade[manager]), grade[manager] - steps);
    }

    /** Mostly one to four below the manager; now and then the same grade, or even one above. */
    private int staffGrade(int manager) {
        double draw = random.nextDouble();
        if (draw < 0.015) {
            return Math.min(grade[manager], 13);
        }
        if (draw < 0.02) {
            return Math.min(grade[manager] + 1, 14);
        }
        int steps = 1 + random.nextInt(3) + random.nextInt(2);
        return Math.max(1, Math.min(grade[manager], HIGHEST_TEAM_GRADE) - steps);
    }

    /** The function, or null for the top and its staff. */
    @Nullable
    BusinessFunction function(int position) {
        return function[position] < 0 ? null : BusinessFunction.of(function[position]);
    }

    /** Number of the department in its function: 0 for the function's own office. */
    int department(int position) {
        return department[position];
    }

    int location(int position) {
        return location[position];
    }

    /** 1 to {@link #TOP_GRADE}. */
    int grade(int position) {
        return grade[position];
    }
}
