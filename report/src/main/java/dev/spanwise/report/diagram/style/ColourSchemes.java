package dev.spanwise.report.diagram.style;

import dev.spanwise.analysis.findings.Finding;
import dev.spanwise.analysis.findings.Findings;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.findings.Targets;
import dev.spanwise.model.Attributes;
import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.diagram.style.ColourClasses.ColourClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes the colour schemes that follow from the chart alone. */
public final class ColourSchemes {
    /** Shades of a scale of figures. */
    private static final int STEPS = 5;

    private final OrgChart chart;
    private final Texts texts;

    public ColourSchemes(OrgChart chart, Texts texts) {
        this.chart = chart;
        this.texts = texts;
    }

    /** One fill for everybody. */
    public ColourScheme plain() {
        return new ColourClasses(position -> 0, List.of(new ColourClass(Palette.PLAIN, "")));
    }

    /**
     * One fill for each text of a field, the most frequent ones first. Ranks count all records of the file, so that a
     * department keeps its colour in every branch, before and after.
     */
    public ColourScheme byText(Field field) {
        Attributes attributes = chart.attributes();
        List<String> values = attributes.distinctTexts(field);
        int[] rank = ranks(field, values);
        List<ColourClass> classes = new ArrayList<>();
        int own = Math.min(values.size(), Palette.groups());
        String[] names = new String[values.size()];
        IntStream.range(0, values.size()).forEach(code -> names[rank[code]] = values.get(code));
        IntStream.range(0, own).forEach(r -> classes.add(new ColourClass(Palette.group(r), names[r])));
        classes.add(new ColourClass(Palette.PLAIN, texts.get("legend.others", values.size() - own)));
        classes.add(new ColourClass(Palette.WHITE, texts.get("legend.none")));
        return new ColourClasses(
                position -> {
                    int code = attributes.textCode(field, chart.record(position));
                    return code < 0 ? own + 1 : Math.min(own, rank[code]);
                },
                classes);
    }

    private int[] ranks(Field field, List<String> values) {
        Attributes attributes = chart.attributes();
        int[] count = new int[values.size()];
        for (int record = 0; record < attributes.size(); record++) {
            int code = attributes.textCode(field, record);
            if (code >= 0) {
                count[code]++;
            }
        }
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(code -> -count[code]).thenComparing(values::get))
                .toList();
        int[] rank = new int[values.size()];
        for (int i = 0; i < order.size(); i++) {
            rank[order.get(i)] = i;
        }
        return rank;
    }

    /** One shade a layer. */
    public ColourScheme byLayer() {
        int layers = Math.max(1, chart.layers());
        List<ColourClass> classes = IntStream.range(0, layers)
                .mapToObj(i -> new ColourClass(Palette.shade(i, layers), texts.get("legend.layer", i + 1)))
                .toList();
        return new ColourClasses(position -> chart.layer(position) - 1, classes);
    }

    /** Managers by their span against its target; individual contributors stay white. */
    public ColourScheme bySpan(Targets targets) {
        SpanRange usual = targets.span();
        String suffix = targets.hasSpecialSpans() ? "Own" : "";
        List<ColourClass> classes = List.of(
                new ColourClass(Palette.tint(Palette.NARROW, 0.45), texts.get("legend.narrow" + suffix, usual.min())),
                new ColourClass(
                        Palette.tint(Palette.ON_TARGET, 0.35), texts.get("legend.target" + suffix, said(usual))),
                new ColourClass(Palette.tint(Palette.WIDE, 0.45), texts.get("legend.wide" + suffix, usual.max())),
                new ColourClass(Palette.WHITE, texts.get("legend.contributor")));
        return new ColourClasses(position -> spanClass(targets, position), classes);
    }

    /** As people read it: {@code 6–12}; where it is open at an end, as people write it. */
    private static String said(SpanRange span) {
        return span.toString().replaceAll("(\\d)\\.\\.(\\d)", "$1–$2");
    }

    private int spanClass(Targets targets, int position) {
        int span = chart.span(position);
        if (span == 0) {
            return 3;
        }
        SpanRange target = targets.spanOf(chart, position);
        return span < target.min() ? 0 : span <= target.max() ? 1 : 2;
    }

    /** Positions by the gravest finding about them. */
    public ColourScheme byFinding(Targets targets) {
        byte[] gravest = new byte[chart.size()];
        for (Finding finding : Findings.of(chart, targets)) {
            byte rank = rank(finding.severity());
            finding.positions().forEach(position -> gravest[position] = (byte) Math.max(gravest[position], rank));
        }
        List<ColourClass> classes = List.of(
                new ColourClass(Palette.WHITE, texts.get("legend.finding.none")),
                new ColourClass(Palette.tint(Palette.WIDE, 0.2), texts.get("legend.finding.info")),
                new ColourClass(Palette.tint(Palette.CONVERTED, 0.45), texts.get("legend.finding.warning")),
                new ColourClass(Palette.tint(Palette.DISSOLVED, 0.6), texts.get("legend.finding.error")));
        return new ColourClasses(position -> gravest[position], classes);
    }

    private static byte rank(Severity severity) {
        return switch (severity) {
            case INFO -> 1;
            case WARNING -> 2;
            case ERROR -> 3;
        };
    }

    /** Pay in five classes with equal numbers of positions. */
    public ColourScheme byCost() {
        double[] all = sortedPay(position -> true);
        if (all.length == 0) {
            return plain();
        }
        // most people are paid less than any manager: by everybody's pay all managers would be of one colour
        double[] ofManagers = sortedPay(chart::isManager);
        double[] pay = ofManagers.length >= STEPS ? ofManagers : all;
        double[] most = IntStream.rangeClosed(1, STEPS)
                .mapToDouble(step -> pay[step * pay.length / STEPS - (step * pay.length >= STEPS ? 1 : 0)])
                .toArray();
        most[STEPS - 1] = all[all.length - 1];
        List<ColourClass> classes = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            classes.add(new ColourClass(Palette.shade(step, STEPS), texts.get("legend.pay", most[step])));
        }
        classes.add(new ColourClass(Palette.WHITE, texts.get("legend.none")));
        return new ColourClasses(position -> step(most, pay(position)), classes);
    }

    private double[] sortedPay(IntPredicate of) {
        return IntStream.range(0, chart.size())
                .filter(of)
                .mapToDouble(this::pay)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    private double pay(int position) {
        return chart.attributes().number(Field.SALARY, chart.record(position));
    }

    private static int step(double[] most, double value) {
        if (Double.isNaN(value)) {
            return most.length;
        }
        int found = Arrays.binarySearch(most, value);
        return Math.min(most.length - 1, found >= 0 ? found : -found - 1);
    }
}
