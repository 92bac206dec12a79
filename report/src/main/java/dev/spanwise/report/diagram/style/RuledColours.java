package dev.spanwise.report.diagram.style;

import dev.spanwise.report.diagram.card.CardColour;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fills of a picture some of whose boxes a rule fills.
 *
 * @param plain the fills of the others
 * @param face whose rules they are
 */
record RuledColours(ColourScheme plain, CardFace face) implements ColourScheme {
    @Override
    public String fill(int position) {
        return face.rules(position).stream()
                .flatMap(rule -> rule.fill().stream())
                .findFirst()
                .map(CardColour::fill)
                .orElseGet(() -> plain.fill(position));
    }

    @Override
    public List<LegendEntry> legend(int[] positions) {
        return Stream.concat(plain.legend(positions).stream(), face.legend(positions).stream())
                .toList();
    }
}
