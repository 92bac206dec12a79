package dev.spanwise.report.diagram.engine;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import dev.spanwise.report.diagram.engine.EngineException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One Graphviz with a memory of its own. Not thread-safe, and of no further use after any exception: its memory may be
 * in any state then. Deep graphs need a big stack: run it in a thread that has one.
 */
final class GraphvizInstance {
    private static final int PAGES_PER_MIB = 16;
    /** What the module asks for at its start. */
    private static final int INITIAL_PAGES = 260;
    /** Bytes of the module's own stack; the one it brings is too small for a chain of a few thousand. */
    private static final int STACK = 8 << 20;

    private final HostMessages messages = new HostMessages();
    private final Instance instance;

    GraphvizInstance(int memoryMiB) {
        int mostPages = memoryMiB * PAGES_PER_MIB;
        HostFunction[] host = HostFunctions.list(messages, mostPages).toArray(HostFunction[]::new);
        instance = Instance.builder(GraphvizMeta.MODULE)
                .withMachineFactory(GraphvizModule::create)
                .withMemoryLimits(new MemoryLimits(INITIAL_PAGES, mostPages))
                .withMemoryFactory(ByteArrayMemory::new)
                .withImportValues(ImportValues.builder().addFunction(host).build())
                .withStart(false)
                .build();
        call(GraphvizNames.EXPORT_CONSTRUCTORS);
        int stack = (int) call(GraphvizNames.EXPORT_MALLOC, STACK);
        // it grows downwards, from an address that 16 divides
        call(GraphvizNames.EXPORT_EMSCRIPTEN_STACK_RESTORE, (stack + STACK) & ~15);
    }

    /**
     * Lays a graph out and writes it.
     *
     * @param dot the graph
     * @param layout name of the layout engine
     * @param format name of the output format; a text format
     * @throws EngineException when Graphviz cannot read, lay out or write it, in Graphviz's words
     */
    String render(String dot, String layout, String format) {
        messages.clear();
        call(GraphvizNames.EXPORT_VIZ_RESET_ERRORS);
        int source = put(dot);
        long graph = call(GraphvizNames.EXPORT_VIZ_READ_ONE_GRAPH, source);
        call(GraphvizNames.EXPORT_FREE, source);
        require(graph != 0);
        call(GraphvizNames.EXPORT_VIZ_SET_Y_INVERT, 0);
        long context = call(GraphvizNames.EXPORT_VIZ_CREATE_CONTEXT);
        int layoutName = put(layout);
        require(call(GraphvizNames.EXPORT_VIZ_LAYOUT, context, graph, layoutName) == 0);
        int formatName = put(format);
        long result = call(GraphvizNames.EXPORT_VIZ_RENDER, context, graph, formatName);
        require(result != 0);
        String text = get((int) result);
        for (long address : new long[] {result, formatName, layoutName}) {
            call(GraphvizNames.EXPORT_FREE, address);
        }
        call(GraphvizNames.EXPORT_VIZ_FREE_LAYOUT, context, graph);
        call(GraphvizNames.EXPORT_VIZ_FREE_GRAPH, graph);
        call(GraphvizNames.EXPORT_VIZ_FREE_CONTEXT, context);
        return text;
    }

    /** The release of Graphviz, such as "15.1.1". */
    String version() {
        return instance.memory().readCString((int) call(GraphvizNames.EXPORT_VIZ_GET_GRAPHVIZ_VERSION));
    }

    /** The memory it has taken so far; it never gives any back. */
    int memoryMiB() {
        return instance.memory().pages() / PAGES_PER_MIB;
    }

    private void require(boolean success) {
        if (!success) {
            throw new EngineException(Reason.REFUSED, messages.text());
        }
    }

    private long call(String function, long... arguments) {
        long[] results = instance.export(function).apply(arguments);
        return results == null || results.length == 0 ? 0 : results[0];
    }

    private int put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int address = (int) call(GraphvizNames.EXPORT_MALLOC, bytes.length + 1L);
        if (address == 0) {
            throw new EngineException(Reason.MEMORY, bytes.length + " bytes of DOT do not fit");
        }
        instance.memory().write(address, bytes);
        instance.memory().writeByte(address + bytes.length, (byte) 0);
        return address;
    }

    /** A text up to its closing zero, read in blocks: byte by byte takes longer than the layout. */
    private String get(int address) {
        Memory memory = instance.memory();
        int end = memory.pages() * 65_536;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int from = address; from < end; ) {
            byte[] block = memory.readBytes(from, Math.min(65_536, end - from));
            int length = lengthToZero(block);
            bytes.write(block, 0, length);
            if (length < block.length) {
                break;
            }
            from += length;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int lengthToZero(byte[] block) {
        for (int i = 0; i < block.length; i++) {
            if (block[i] == 0) {
                return i;
            }
        }
        return block.length;
    }
}
