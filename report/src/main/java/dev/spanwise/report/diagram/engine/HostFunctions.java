package dev.spanwise.report.diagram.engine;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import dev.spanwise.report.diagram.engine.EngineException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions the embedded Graphviz asks of its host: no file system, no network, no clock, no chance; only a memory that
 * grows to a ceiling and a place for its messages.
 */
final class HostFunctions {
    private static final int PAGE = 65_536;
    /** Errors in the convention of the module's system calls: minus the number. */
    private static final long NO_SUCH_FILE = -44 & 0xffffffffL;

    private static final long NOT_SUPPORTED = -52 & 0xffffffffL;
    private static final long NOT_A_TERMINAL = -59 & 0xffffffffL;
    /** Error in the convention of WASI: the number itself. */
    private static final long CANNOT_SEEK = 70;

    private final List<HostFunction> functions = new ArrayList<>();
    private final HostMessages messages;
    private final int mostPages;

    private HostFunctions(HostMessages messages, int mostPages) {
        this.messages = messages;
        this.mostPages = mostPages;
    }

    static List<HostFunction> list(HostMessages messages, int mostPages) {
        HostFunctions host = new HostFunctions(messages, mostPages);
        host.addFailures();
        host.addFiles();
        host.addStreams();
        host.addEnvironment();
        host.addMemory();
        return host.functions;
    }

    private void addFailures() {
        add(GraphvizNames.IMPORT_ASSERT_FAIL, "iiii", "", (instance, a) -> {
            throw new EngineException(Reason.CRASHED, "assertion failed: " + text(instance, a[0]));
        });
        add(GraphvizNames.IMPORT_CXA_THROW, "iii", "", (instance, a) -> {
            throw new EngineException(Reason.CRASHED, "C++ exception");
        });
        add(GraphvizNames.IMPORT_EXIT, "i", "", (instance, a) -> {
            throw gaveUp("exit code " + a[0]);
        });
        add(GraphvizNames.IMPORT_ABORT_JS, "", "", (instance, a) -> {
            throw gaveUp("abort");
        });
        add(GraphvizNames.IMPORT_VIZ_ERRORF, "i", "i", (instance, a) -> {
            messages.addError(text(instance, a[0]));
            return success();
        });
    }

    private EngineException gaveUp(String how) {
        String words = messages.text();
        boolean memory = words.contains("out of memory") || words.contains("memory allocation failure");
        return new EngineException(memory ? Reason.MEMORY : Reason.CRASHED, how + ": " + words);
    }

    private void addFiles() {
        add(GraphvizNames.IMPORT_SYSCALL_OPENAT, "iiii", "i", answer(NO_SUCH_FILE));
        add(GraphvizNames.IMPORT_SYSCALL_NEWFSTATAT, "iiii", "i", answer(NO_SUCH_FILE));
        add(GraphvizNames.IMPORT_SYSCALL_FSTAT64, "ii", "i", answer(NO_SUCH_FILE));
        add(GraphvizNames.IMPORT_SYSCALL_FACCESSAT, "iiii", "i", answer(NO_SUCH_FILE));
        add(GraphvizNames.IMPORT_SYSCALL_FCNTL64, "iii", "i", answer(0));
        add(GraphvizNames.IMPORT_SYSCALL_IOCTL, "iii", "i", answer(NOT_A_TERMINAL));
        add(GraphvizNames.IMPORT_MMAP_JS, "iiiilii", "i", answer(NOT_SUPPORTED));
        add(GraphvizNames.IMPORT_MUNMAP_JS, "iiiiil", "i", answer(NOT_SUPPORTED));
    }

    private void addStreams() {
        add(GraphvizNames.IMPORT_FD_WRITE, "iiii", "i", (instance, a) -> write(instance.memory(), a));
        add(GraphvizNames.IMPORT_FD_READ, "iiii", "i", (instance, a) -> {
            instance.memory().writeI32((int) a[3], 0);
            return success();
        });
        add(GraphvizNames.IMPORT_FD_SEEK, "ilii", "i", answer(CANNOT_SEEK));
        add(GraphvizNames.IMPORT_FD_CLOSE, "i", "i", answer(0));
    }

    private void addEnvironment() {
        add(GraphvizNames.IMPORT_ENVIRON_SIZES_GET, "ii", "i", (instance, a) -> {
            instance.memory().writeI32((int) a[0], 0);
            instance.memory().writeI32((int) a[1], 0);
            return success();
        });
        add(GraphvizNames.IMPORT_ENVIRON_GET, "ii", "i", answer(0));
        // Time stands still and chance is zero: equal input gives equal bytes.
        add(GraphvizNames.IMPORT_CLOCK_TIME_GET, "ili", "i", (instance, a) -> {
            instance.memory().writeLong((int) a[2], 0);
            return success();
        });
        add(GraphvizNames.IMPORT_EMSCRIPTEN_DATE_NOW, "", "d", answer(Double.doubleToRawLongBits(0)));
        add(GraphvizNames.IMPORT_RANDOM_GET, "ii", "i", (instance, a) -> {
            instance.memory().write((int) a[0], new byte[(int) a[1]]);
            return success();
        });
        add(GraphvizNames.IMPORT_LOCALTIME_JS, "li", "", HostFunctions::nothing);
        add(GraphvizNames.IMPORT_TZSET_JS, "iiii", "", HostFunctions::nothing);
    }

    private void addMemory() {
        add(GraphvizNames.IMPORT_EMSCRIPTEN_RESIZE_HEAP, "i", "i", (instance, a) -> grow(instance.memory(), a[0]));
    }

    /** Grows the memory to hold the wanted bytes and a fifth more, never past the ceiling; answers 1 for done. */
    private long[] grow(Memory memory, long wanted) {
        long wantedPages = ((wanted & 0xffffffffL) + PAGE - 1) / PAGE;
        if (wantedPages > mostPages) {
            return new long[] {0};
        }
        int pages = memory.pages();
        int target = (int) Math.min(mostPages, Math.max(wantedPages, pages + pages / 5L));
        return new long[] {memory.grow(target - pages) < 0 ? 0 : 1};
    }

    /** Writes the pieces (address, length) of a list; only standard error is kept. */
    private long[] write(Memory memory, long[] a) {
        int written = 0;
        for (int piece = 0; piece < a[2]; piece++) {
            int entry = (int) a[1] + 8 * piece;
            int length = memory.readInt(entry + 4);
            if (a[0] == 2) {
                messages.addStandardError(memory.readBytes(memory.readInt(entry), length));
            }
            written += length;
        }
        memory.writeI32((int) a[3], written);
        return success();
    }

    /** Adds a function; a type is a letter: i and l for 32 and 64 bit integers, d for doubles. */
    private void add(String name, String parameters, String results, WasmFunctionHandle function) {
        functions.add(new HostFunction("a", name, FunctionType.of(types(parameters), types(results)), function));
    }

    private static List<ValType> types(String letters) {
        return letters.chars()
                .mapToObj(letter -> letter == 'i' ? ValType.I32 : letter == 'l' ? ValType.I64 : ValType.F64)
                .toList();
    }

    private static WasmFunctionHandle answer(long value) {
        return (instance, arguments) -> new long[] {value};
    }

    private static long[] nothing(Instance instance, long... arguments) {
        return new long[0];
    }

    private static long[] success() {
        return new long[] {0};
    }

    private static String text(Instance instance, long address) {
        return address == 0 ? "" : instance.memory().readCString((int) address);
    }
}
