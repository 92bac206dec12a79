package dev.spanwise.analysis.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanwise.model.RandomCharts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TargetsAgainstBruteForceTest {
    @Test
    void claimsNothingThatBruteForceDenies() {
        Map<PlanStatus, Integer> count = new EnumMap<>(PlanStatus.class);
        RandomCharts.forSeeds(800, seed -> {
            SplittableRandom random = new SplittableRandom(seed * 17L);
            DelayeringBuilder builder = RandomProblems.ofSeed(seed);
            if (random.nextInt(4) == 0) {
                builder.boundaries(RandomProblems.boundaries(random));
            }
            if (random.nextInt(4) == 0) {
                builder.maxRise(random.nextInt(3));
            }
            Delayering problem = builder.targets(targets(random)).build();
            count.merge(compare(problem), 1, Integer::sum);
        });
        assertThat(count.get(PlanStatus.OPTIMAL)).isGreaterThan(300);
    }

    private static PlanStatus compare(Delayering problem) {
        Optional<BruteForce.Choice> best = new BruteForce(problem).best();
        Plan plan = DelayeringSolver.solve(problem);
        switch (plan.status()) {
            case INFEASIBLE -> assertThat(best).isEmpty();
            case UNKNOWN ->
                best.ifPresent(
                        choice -> assertThat(plan.bound()).isLessThanOrEqualTo(choice.value(problem.objective())));
            case OPTIMAL ->
                assertThat(plan.value()).isEqualTo(best.orElseThrow().value(problem.objective()));
            case FEASIBLE ->
                assertThat(best.orElseThrow().value(problem.objective())).isBetween(plan.bound(), plan.value());
        }
        if (plan.status() == PlanStatus.OPTIMAL || plan.status() == PlanStatus.FEASIBLE) {
            assertThat(new BruteForce(problem).keeps(plan))
                    .as("keeps the limits and the targets")
                    .isTrue();
        }
        return plan.status();
    }

    static Target[] targets(SplittableRandom random) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4) / 3; i++) {
            targets.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Target(Target.Kind.DISSOLVE_AT_LEAST, 1 + random.nextInt(3));
                        case 1 -> new Target(Target.Kind.DISSOLVE_SHARE, random.nextInt(40) / 100.0);
                        case 2 -> new Target(Target.Kind.SAVE_AT_LEAST, random.nextInt(150_000));
                        case 3 -> new Target(Target.Kind.RAISE_RATIO, random.nextInt(60) / 100.0);
                        default -> new Target(Target.Kind.MOVE_AT_MOST, random.nextInt(10));
                    });
        }
        return targets.toArray(Target[]::new);
    }
}
