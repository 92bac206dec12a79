package dev.spanwise.report.diagram;

import dev.spanwise.model.text.MachineWord;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files a diagram can be written to. */
public enum FileFormat implements MachineWord {
    SVG,
    PNG,
    PDF,
    /** A slide whose boxes and lines can be edited. */
    PPTX,
    /** The same for draw.io. */
    DRAWIO,
    /** A flowchart that wikis draw from text. */
    MERMAID,
    /** A graph for programs that analyse networks. */
    GRAPHML,
    /** Graphviz text. */
    DOT,
    /** Places of all boxes. */
    JSON;

    /** The format that the ending of a file name asks for. */
    public static Optional<FileFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "svg" -> Optional.of(SVG);
            case "png" -> Optional.of(PNG);
            case "pdf" -> Optional.of(PDF);
            case "pptx" -> Optional.of(PPTX);
            case "drawio" -> Optional.of(DRAWIO);
            case "mmd", "mermaid" -> Optional.of(MERMAID);
            case "graphml" -> Optional.of(GRAPHML);
            case "dot", "gv" -> Optional.of(DOT);
            case "json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** The same for formats that a viewer shows as a picture. */
    public static Optional<FileFormat> pictureOfFileName(String name) {
        return ofFileName(name).filter(format -> format == SVG || format == PNG || format == PDF);
    }

    /** Whether a file of it has pictures in its boxes: not where it is text, or places alone. */
    public boolean hasPhotos() {
        return switch (this) {
            case SVG, PNG, PDF, PPTX, DRAWIO -> true;
            case MERMAID, GRAPHML, DOT, JSON -> false;
        };
    }

    /** All formats as people write them, each after the same sign. */
    public static String words(String before) {
        return Stream.of(values()).map(format -> before + format).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return id();
    }
}
