package dev.spanwise.report.dossier;

import dev.spanwise.analysis.findings.BandVerdict;
import dev.spanwise.analysis.findings.SpanRange;
import dev.spanwise.analysis.metrics.Spans;
import dev.spanwise.model.text.Texts;
import dev.spanwise.report.document.Numbers;

/** The managers of each span band as bars, coloured and worded by whether the band lies below, in or above the target. */
final class SpansChart {
    private static final int WIDTH = 760;
    private static final int ROW = 34;
    private static final int BAR = 24;
    private static final int LABEL = 64;
    private static final int FIGURES = 260;

    private SpansChart() {}

    static String draw(Spans spans, SpanRange target, Texts texts) {
        Numbers numbers = new Numbers(texts.language());
        int height = ROW * spans.bands().size() + 4;
        Svg svg = new Svg(WIDTH, height, texts.get("spans.title"), texts.get("spans.description", target.toString()));
        double most =
                spans.bands().stream().mapToInt(Spans.Band::managers).max().orElse(1);
        double y = 2;
        for (Spans.Band band : spans.bands()) {
            String judgement = BandVerdict.of(band.band(), target).id();
            double width = (WIDTH - LABEL - FIGURES) * band.managers() / Math.max(1, most);
            String managers = numbers.whole(band.managers()).text();
            String share = numbers.percent(band.share()).text();
            String tip = texts.get("spans.tip", band.band().label(), band.managers(), share);
            svg.word(0, y + 17, "start", "label", band.band().label());
            svg.bar(LABEL, y, Math.max(band.managers() > 0 ? 1.5 : 0, width), BAR, judgement, tip);
            svg.word(WIDTH - 185, y + 17, "end", "figure", managers);
            svg.word(WIDTH - 112, y + 17, "end", "figure", share);
            svg.word(WIDTH - 98, y + 17, "start", "quiet", texts.get("spans." + judgement));
            y += ROW;
        }
        return svg.finish();
    }
}
