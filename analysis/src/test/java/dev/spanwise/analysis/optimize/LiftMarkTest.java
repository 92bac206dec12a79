package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What marks tell apart is never as good, whatever the sizes; most pairs are told apart by them alone. */
class LiftMarkTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void noWayThatIsAsGoodIsToldApart() {
        int asGood = 0;
        int left = 0;
        for (int pair = 0; pair < 200_000; pair++) {
            LiftWay one = way(pair % 3 == 0 ? 90_000 : 3);
            LiftWay other = way(pair % 3 == 0 ? 90_000 : 3);
            boolean maybe = LiftMark.mayBeAsGood(LiftMark.of(one), LiftMark.of(other));
            left += maybe ? 1 : 0;
            if (one.atLeastAsGoodAs(other, true)) {
                asGood++;
                assertThat(maybe).as("%s and %s", one, other).isTrue();
            }
        }
        assertThat(asGood).isGreaterThan(10_000);
        assertThat(left).isLessThan(100_000);
    }

    @Test
    void aWayIsAsGoodAsItself() {
        long mark = LiftMark.of(way(5));
        assertThat(LiftMark.mayBeAsGood(mark, mark)).isTrue();
    }

    private LiftWay way(int size) {
        Floats floats = Floats.NONE;
        for (int run = random.nextInt(3); run > 0; run--) {
            floats = floats.plus(Floats.of(1 + random.nextInt(4), 1 + random.nextInt(size)));
        }
        return new LiftWay(random.nextInt(3), floats, random.nextInt(-size, size), random.nextBoolean(), 0, null);
    }
}
