package dev.spanwise.analysis.compliance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether the pay of all managers may stand beside the total and the pay of layers.
 *
 * <p>What a reader can work out are the sums a T + b M + c1 L1 + c2 L2 + ... of the total T, the managers' pay M and the
 * pay of the layers shown. In such a sum every manager of a layer counts a + b + c and everybody else a + c, with c = 0 in
 * a hidden layer. With b = 0 only whole layers remain, or all hidden ones together. With b = 1 a reader can make one side
 * of every shown layer vanish, and of the hidden layers together one side as well; no more. So the fewest people such a
 * sum can be about are the smaller side of every shown layer and the smaller side of the hidden ones, added up: they must
 * be none, or five and more. A layer that also shows its managers apart tells both of its sides, which must each be none
 * or five and more, and adds nothing.
 */
final class ManagementPay {
    private final Map<String, Integer> managers;
    private final Map<String, Integer> others;
    private final Set<String> hidden;

    /**
     * @param managers by layer, managers whose pay is known
     * @param others by layer, everybody else whose pay is known
     * @param hidden the layers whose pay is not shown
     */
    ManagementPay(Map<String, Integer> managers, Map<String, Integer> others, Set<String> hidden) {
        this.managers = managers;
        this.others = others;
        this.hidden = hidden;
    }

    /**
     * The layers that must not show their managers apart: those with few on a side, or all where that lets the pay of all
     * managers be shown, which says more.
     */
    Set<String> layersWithoutSplit() {
        Set<String> few = new HashSet<>();
        for (String layer : layers()) {
            if (isFew(of(managers, layer)) || isFew(of(others, layer))) {
                few.add(layer);
            }
        }
        return tellsOfFew(few) && !tellsOfFew(layers()) ? layers() : few;
    }

    /** Whether the managers' pay would tell the pay of fewer than five people, worked out from everything else shown. */
    boolean tellsOfFew() {
        return tellsOfFew(layersWithoutSplit());
    }

    private boolean tellsOfFew(Set<String> unsplit) {
        int fewest = 0;
        int hiddenManagers = 0;
        int hiddenOthers = 0;
        for (String layer : layers()) {
            if (hidden.contains(layer)) {
                hiddenManagers += of(managers, layer);
                hiddenOthers += of(others, layer);
            } else if (unsplit.contains(layer)) {
                fewest += Math.min(of(managers, layer), of(others, layer));
            }
        }
        return isFew(fewest + Math.min(hiddenManagers, hiddenOthers));
    }

    private Set<String> layers() {
        Set<String> layers = new HashSet<>(managers.keySet());
        layers.addAll(others.keySet());
        return layers;
    }

    private static int of(Map<String, Integer> people, String layer) {
        return people.getOrDefault(layer, 0);
    }

    private static boolean isFew(int people) {
        return people > 0 && people < SmallGroups.LEAST_PEOPLE;
    }
}
