package dev.spanwise.analysis.generate;

/**
 * Decides how many reports a manager gets and how many people go below each. Where a branch has more layers than it
 * needs, it grows the way organisations do: deputies, one-to-one chains, managers of two managers.
 */
final class TeamPlanner {
    /** Heads of functions, each with a size of its own: production large, legal small. */
    private static final int MOST_FUNCTIONS = BusinessFunction.count();

    private final double span;
    private final SeededRandom random;
    private long managers;
    private long reports;

    TeamPlanner(double span, SeededRandom random) {
        this.span = span;
        this.random = random;
    }

    /**
     * The direct reports of a manager.
     *
     * @param managers those with people below them
     * @param staff those without
     */
    record Team(int managers, int staff) {}

    /** Tells that a manager has got so many reports, so that later teams make up for earlier ones. */
    void grown(int span) {
        managers++;
        reports += span;
    }

    /** The top's team: a head for each business function, an assistant and a chief of staff. */
    Team executives(int people, int layers) {
        if (people < 40 || layers < 3) {
            return team(people, layers);
        }
        int functions = Math.min(MOST_FUNCTIONS, people / 15);
        return fitting(new Team(Math.max(functions, managersThatFit(people, layers)), 2), people, layers);
    }

    /** A manager's team, for so many people in a branch of so many layers, the manager's own among them. */
    Team team(int people, int layers) {
        if (layers <= 2) {
            return new Team(0, people);
        }
        int needed = ShapeGrower.fewestLayers(people + 1, span);
        int spare = layers - needed;
        Team wish = random.chance(Math.min(0.8, 0.22 * spare)) ? narrowTeam() : usualTeam(people, layers, needed);
        int fitting = spare < 0 ? managersThatFit(people, layers) : 0;
        return fitting(new Team(Math.max(wish.managers(), fitting), wish.staff()), people, layers);
    }

    private Team narrowTeam() {
        double draw = random.nextDouble();
        if (draw < 0.35) {
            return new Team(1, 0);
        }
        return draw < 0.7 ? new Team(2, 0) : new Team(random.between(1, 2), random.between(1, 2));
    }

    private Team usualTeam(int people, int layers, int needed) {
        int reports = drawSpan(Math.max(0, layers - needed));
        int staff = random.nextInt(reports / 3 + 1);
        if (needed > 3) {
            return new Team(Math.max(2, reports - staff), staff);
        }
        return new Team(Math.max(1, (int) Math.round((people - staff) / (reports + 1.0))), staff);
    }

    /**
     * A span around the one wanted, a few teams more than twice as wide. Wider when teams have been narrow so far, and
     * when narrow ones are still to come.
     */
    private int drawSpan(int spareLayers) {
        double mean = managers < 20 ? span : (double) reports / managers;
        double catchUp = 1.1 + 3 * (span - mean) / span + 0.2 * spareLayers;
        double aim = span * Math.min(2.5, Math.max(0.5, catchUp));
        double drawn = aim * (0.45 + 1.1 * random.nextDouble()) * (random.chance(0.06) ? 2.4 : 1);
        return Math.max(1, (int) Math.round(drawn));
    }

    /** How many managers it takes for the people to fit into too few layers. */
    private static int managersThatFit(int people, int layers) {
        return (int) Math.ceil(StrictMath.pow(people, 1.0 / (layers - 1)));
    }

    /** The team cut to what there is: two positions for each manager, and for one of them a chain of all layers. */
    private static Team fitting(Team wish, int people, int layers) {
        int chain = layers - 1;
        int staff = Math.min(wish.staff(), people - chain);
        int managers = Math.min(wish.managers(), 1 + (people - chain - staff) / 2);
        return new Team(Math.max(1, managers), staff);
    }

    /** The people in each branch below a manager; together with the staff they are all. */
    int[] deal(Team team, int people, int layers, boolean functions) {
        int[] branches = new int[team.managers()];
        if (branches.length == 0) {
            return branches;
        }
        int spare = people - team.staff() - layers - 2 * (branches.length - 1);
        double[] shares = shares(branches.length, functions);
        double dealt = 0;
        int given = 0;
        int largest = largest(shares);
        for (int i = 0; i < branches.length; i++) {
            dealt += shares[i];
            int upTo = i == branches.length - 1 ? spare : Math.min(spare, (int) Math.round(spare * dealt));
            branches[i] = upTo - given + (i == largest ? layers : 2);
            given = upTo;
        }
        return branches;
    }

    private static int largest(double[] shares) {
        int largest = 0;
        for (int i = 1; i < shares.length; i++) {
            largest = shares[i] > shares[largest] ? i : largest;
        }
        return largest;
    }

    private double[] shares(int count, boolean functions) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double weight = functions ? BusinessFunction.of(i).weight() : 1;
            shares[i] = weight * (0.6 + 0.8 * random.nextDouble());
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The layers of a branch that need not be the deepest: between what it needs and the most it may have. */
    int layers(int people, int most) {
        int needed = Math.max(2, ShapeGrower.fewestLayers(people, span));
        if (needed >= most) {
            return most;
        }
        double draw = random.nextDouble();
        return needed + (int) (draw * draw * (most - needed + 1));
    }
}
