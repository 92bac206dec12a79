package dev.spanwise.analysis.generate;

/** What posts of each grade are paid per year at the head office, in full time. */
final class Pay {
    private static final double LOWEST = 20_500;
    private static final double STEP = 1.125;
    private static final double RAISE_PER_YEAR = 1.025;
    private static final int DAYS_OF_YEAR = 365;

    private final double[] ofGrade = new double[Placement.TOP_GRADE + 1];

    Pay() {
        double pay = LOWEST;
        for (int grade = 1; grade < ofGrade.length; grade++) {
            ofGrade[grade] = pay;
            pay *= STEP;
        }
        ofGrade[Placement.TOP_GRADE] *= 1.6;
    }

    /** The pay for a post, to the next 100: women get a little less, as in too many real files. */
    int draw(SeededRandom random, int grade, int percentOfPlace, double fte, boolean woman, int daysAgo) {
        double personal = 0.92 + 0.18 * random.nextDouble();
        double pay = ofGrade[grade] * personal * percentOfPlace / 100 * (woman ? 0.975 : 1) * fte;
        for (int year = DAYS_OF_YEAR; year <= daysAgo; year += DAYS_OF_YEAR) {
            pay /= RAISE_PER_YEAR;
        }
        return (int) Math.round(pay / 100) * 100;
    }
}
