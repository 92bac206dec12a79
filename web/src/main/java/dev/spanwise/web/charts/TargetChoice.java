package dev.spanwise.web.charts;

import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.analysis.findings.TargetsFile;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a good chart looks like to the visitor, as it stands in the address: the span managers should have, the most
 * layers, and further targets in the words of a targets file. What is not said is usual.
 *
 * @param span as it was typed, empty for the usual one or that of the further targets
 * @param maxLayers as it was typed, empty for none
 * @param further the text of a targets file, empty for none
 * @param targets what all of it means
 */
public record TargetChoice(String span, String maxLayers, String further, Targets targets) {
    /** The longest text of further targets: an address has to hold it. */
    public static final int LONGEST = 4_000;

    /** The greatest layer that can be wanted. */
    public static final int MOST_LAYERS = 10_000;

    /**
     * The choice of an address.
     *
     * @throws WebProblem when a target is not allowed
     */
    public static TargetChoice of(Visit visit) {
        String further = visit.find("targets").orElse("");
        Targets targets = further.isEmpty() ? Targets.DEFAULT : read(visit, further);
        String span = visit.find("span").orElse("");
        if (!span.isEmpty()) {
            targets = targets.withSpan(
                    SpanRange.parse(span).orElseThrow(() -> WebProblem.badRequest("problem.span", span)));
        }
        String layers = visit.find("max-layers").orElse("");
        if (!layers.isEmpty()) {
            targets = targets.withMaxLayers(visit.getNumber("max-layers", 1, MOST_LAYERS));
        }
        return new TargetChoice(span, layers, further, targets);
    }

    private static Targets read(Visit visit, String further) {
        if (further.length() > LONGEST) {
            throw WebProblem.badRequest("problem.targets-length", LONGEST);
        }
        try {
            return TargetsFile.read(visit.texts().get("targets.further"), new StringReader(further));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The parameters that are set. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("span", span);
        parameters.put("max-layers", maxLayers);
        parameters.put("targets", further);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    /** Whether all targets are the usual ones. */
    public boolean isUsual() {
        return targets.equals(Targets.DEFAULT);
    }
}
