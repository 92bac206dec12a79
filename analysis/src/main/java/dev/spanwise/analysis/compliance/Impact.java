package dev.spanwise.analysis.compliance;

import dev.spanwise.analysis.metrics.PositionFigures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one effect of a plan falls on groups of people. A row that stands for several posts is as many people.
 *
 * @param effect what happens to the people
 * @param people how many it happens to
 * @param isManagersOnly whether only people who lead somebody could be chosen
 * @param atRisk how it falls on those who could have been chosen
 * @param everybody the same for all employees; empty where they are the same people, or where the difference of both
 *     would be about fewer than five
 */
public record Impact(PlanEffect effect, int people, boolean isManagersOnly, Pool atRisk, Optional<Pool> everybody) {

    /**
     * People who are compared with each other.
     *
     * @param kind which people
     * @param people how many, those who are hit among them
     * @param byAttribute how it falls; empty where fewer than five people are hit, of whom a figure would tell too much
     */
    public record Pool(PoolKind kind, int people, List<AdverseImpact> byAttribute) {
        public Pool {
            byAttribute = List.copyOf(byAttribute);
        }
    }

    /** Whether so few people are hit that they are not told apart. */
    public boolean isWithheld() {
        return people < SmallGroups.LEAST_PEOPLE;
    }

    /** Compares those who are hit in one way. O(n) for each attribute. */
    static Impact of(AffectedPeople affected, PlanEffect effect, LocalDate day) {
        BitSet hit = affected.hit(effect);
        BitSet atRisk = affected.pool(effect, PoolKind.AT_RISK);
        BitSet everybody = affected.pool(effect, PoolKind.EVERYBODY);
        Pool narrow = pool(affected, PoolKind.AT_RISK, atRisk, hit, day);
        boolean wideToo = !everybody.equals(atRisk) && !narrow.byAttribute().isEmpty();
        BitSet between = (BitSet) everybody.clone();
        between.andNot(atRisk);
        return new Impact(
                effect,
                people(affected, hit),
                effect == PlanEffect.CONVERTED || affected.isManagersOnly(effect),
                narrow,
                wideToo && !tellsOfFew(affected, between, day)
                        ? Optional.of(pool(affected, PoolKind.EVERYBODY, everybody, hit, day))
                        : Optional.empty());
    }

    private static Pool pool(AffectedPeople affected, PoolKind kind, BitSet compared, BitSet hit, LocalDate day) {
        List<AdverseImpact> byAttribute = people(affected, hit) < SmallGroups.LEAST_PEOPLE
                ? List.of()
                : Arrays.stream(ProtectedAttribute.values())
                        .filter(attribute -> attribute.isKnown(affected.chart()))
                        .map(attribute -> AdverseImpact.of(affected.chart(), compared, hit, attribute, day))
                        .toList();
        return new Pool(kind, people(affected, compared), byAttribute);
    }

    /** Whether taking one pool from the other would tell of a group of fewer than five people. */
    private static boolean tellsOfFew(AffectedPeople affected, BitSet between, LocalDate day) {
        return Arrays.stream(ProtectedAttribute.values())
                .filter(attribute -> attribute.isKnown(affected.chart()))
                .anyMatch(attribute -> {
                    Map<String, Integer> people = new HashMap<>();
                    between.stream()
                            .forEach(position -> people.merge(
                                    attribute.groupOf(affected.chart().position(position), day),
                                    PositionFigures.people(affected.chart(), position),
                                    Integer::sum));
                    return people.values().stream().anyMatch(count -> count < SmallGroups.LEAST_PEOPLE);
                });
    }

    private static int people(AffectedPeople affected, BitSet positions) {
        return positions.stream()
                .map(position -> PositionFigures.people(affected.chart(), position))
                .sum();
    }
}
