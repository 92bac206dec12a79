package dev.spanwise.report.diagram.engine;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What the module of Graphviz says of itself, read once. Not checked again as {@code GraphvizModule.load()} would: the build
 * has compiled it, and to check it at each start took as long as to draw a hundred boxes.
 */
final class GraphvizMeta {
    static final WasmModule MODULE = read();

    private GraphvizMeta() {}

    private static WasmModule read() {
        try (InputStream in = GraphvizMeta.class.getResourceAsStream("GraphvizModule.meta")) {
            InputStream meta = Objects.requireNonNull(in);
            return Parser.builder().withValidation(false).build().parse(() -> meta);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
