package dev.spanwise.model.read;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Seven invented people whom tests write down in many shapes; read right, they are always the same chart. */
final class SevenPeople {
    /**
     * One of them.
     *
     * @param manager id of the manager, empty for the top
     */
    record One(String id, String name, String title, String manager) {
        boolean isTop() {
            return manager.isEmpty();
        }

        String first() {
            return name.substring(0, name.indexOf(' '));
        }

        String last() {
            return name.substring(name.indexOf(' ') + 1);
        }

        List<One> reports() {
            return ALL.stream().filter(one -> one.manager.equals(id)).toList();
        }

        int number() {
            return ALL.indexOf(this);
        }
    }

    static final List<One> ALL = List.of(
            new One("n1", "Ada Rask", "Director", ""),
            new One("n2", "Bo Lind", "Head of Sales", "n1"),
            new One("n3", "Cem Aydin", "Head of Plant", "n1"),
            new One("n4", "Dora Ilves", "Foreman", "n3"),
            new One("n5", "Egon Nyman", "Fitter", "n4"),
            new One("n6", "Fatma Osei", "Fitter", "n4"),
            new One("n7", "Gil Pereira", "Seller", "n2"));

    /** The chart as a drawing of names. */
    static final String CHART = """
        Ada Rask
          Bo Lind
            Gil Pereira
          Cem Aydin
            Dora Ilves
              Egon Nyman
              Fatma Osei
        """;

    private SevenPeople() {}

    /** Each of them written down, with commas between. */
    static String each(Function<One, String> form) {
        return ALL.stream().map(form).collect(Collectors.joining(", "));
    }

    /** Those below the top written down, with commas between. */
    static String eachBelow(Function<One, String> form) {
        return ALL.stream().filter(one -> !one.isTop()).map(form).collect(Collectors.joining(", "));
    }

    /** Somebody and all below as objects nested in each other. */
    static String nested(One one, String children, Function<One, String> members) {
        String below = one.reports().stream()
                .map(report -> nested(report, children, members))
                .collect(Collectors.joining(", "));
        return "{" + members.apply(one) + (below.isEmpty() ? "" : ", \"" + children + "\": [" + below + "]") + "}";
    }

    /** The chart that was read, as a drawing of names, siblings by name. */
    static String drawing(ReadResult result) {
        StringBuilder drawing = new StringBuilder();
        result.chart().positions().filter(position -> position.layer() == 1).forEach(top -> draw(drawing, top, ""));
        return drawing.toString();
    }

    private static void draw(StringBuilder drawing, dev.spanwise.model.Position position, String indent) {
        drawing.append(indent).append(position.name()).append('\n');
        position.directReports().stream()
                .sorted(java.util.Comparator.comparing(report -> String.valueOf(report.name())))
                .forEach(report -> draw(drawing, report, indent + "  "));
    }
}
