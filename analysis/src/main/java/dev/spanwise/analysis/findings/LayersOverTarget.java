package dev.spanwise.analysis.findings;

import dev.spanwise.model.Severity;
import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.OptionalInt;

/** Deeper than the layers the targets allow. */
final class LayersOverTarget implements PositionRule {
    @Override
    public String id() {
        return "layers-over-target";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public int end(RuleContext context) {
        return context.targets().maxLayers().isPresent() ? context.chart().size() : 0;
    }

    @Override
    public boolean matches(RuleContext context, int position) {
        OptionalInt target = context.targets().maxLayers();
        return target.isPresent()
                && context.chart().layers() > target.getAsInt()
                && position >= context.chart().layerStart(target.getAsInt() + 1);
    }

    @Override
    public List<Object> arguments(RuleContext context, Texts texts) {
        return List.of(context.targets().maxLayers().orElse(0), context.chart().layers());
    }

    @Override
    public List<Object> facts(RuleContext context, int position, Texts texts) {
        return List.of(context.chart().layer(position));
    }
}
