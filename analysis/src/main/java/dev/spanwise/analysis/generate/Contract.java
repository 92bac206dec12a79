package dev.spanwise.analysis.generate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an incumbent works.
 *
 * @param type place in the list of employment types: 0 permanent, 1 fixed-term, 2 contractor, 3 apprentice
 * @param fte 0.5 to 1
 * @param onLeave on long leave
 */
record Contract(int type, double fte, boolean onLeave) {
    static final int PERMANENT = 0;
    private static final int FIXED_TERM = 1;
    static final int CONTRACTOR = 2;
    private static final int APPRENTICE = 3;
    private static final double[] PART_TIME = {0.5, 0.5, 0.6, 0.75, 0.8, 0.8};
    private static final Set<BusinessFunction> MANY_CONTRACTORS =
            Set.of(BusinessFunction.TECHNOLOGY, BusinessFunction.ENGINEERING);

    static Contract draw(
            SeededRandom random, @Nullable BusinessFunction function, boolean manager, int grade, boolean woman) {
        int type = manager ? PERMANENT : staffType(random, function, grade);
        double partTime = type == CONTRACTOR || type == APPRENTICE ? 0 : (woman ? 0.34 : 0.07) * (manager ? 0.4 : 1);
        double fte = random.chance(partTime) ? PART_TIME[random.nextInt(PART_TIME.length)] : 1;
        return new Contract(type, fte, type == PERMANENT && random.chance(0.022));
    }

    private static int staffType(SeededRandom random, @Nullable BusinessFunction function, int grade) {
        if (grade <= 2 && random.chance(0.3)) {
            return APPRENTICE;
        }
        boolean many = function != null && MANY_CONTRACTORS.contains(function);
        double draw = random.nextDouble();
        return draw < (many ? 0.13 : 0.03) ? CONTRACTOR : draw > 0.94 ? FIXED_TERM : PERMANENT;
    }
}
