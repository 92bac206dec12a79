import com.dylibso.chicory.build.time.compiler.Config;
import com.dylibso.chicory.build.time.compiler.Generator;
import com.dylibso.chicory.compiler.InterpreterFallback;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Build step: turns the Graphviz inside the viz-js artifact into JVM bytecode, and takes two fonts out of another
 * artifact. Run as a single source file by report/pom.xml, only when an input of it changed; both artifacts are on its
 * class path.
 *
 * <p>The artifact holds Graphviz as WebAssembly, written as a JavaScript string literal. The names of the module's
 * imports and exports are single letters which change with every release; the same script says which is which, so they
 * are read from there and become constants of {@code GraphvizNames}: a name that is gone fails the compilation.
 *
 * <p>Arguments: target folder, version of the viz artifact, length and SHA-256 of the module, version of the font
 * artifact.
 */
public final class EmbedGraphviz {
    private static final String PACKAGE = "dev.spanwise.report.diagram.engine";
    private static final String FOLDER = "/" + PACKAGE.replace('.', '/') + "/";
    private static final Pattern IMPORTS = Pattern.compile("wasmImports=\\{([^}]*)}");
    private static final Pattern IMPORT = Pattern.compile("([\\w$]+):([\\w$]+)");
    private static final Pattern EXPORT = Pattern.compile("([\\w$]+)=wasmExports\\[\"([^\"]+)\"]");
    private static final Pattern EXPORT_AS = Pattern.compile("Module\\[\"([\\w$]+)\"]=wasmExports\\[\"([^\"]+)\"]");
    private static final Pattern CONSTRUCTORS = Pattern.compile("wasmExports\\[\"([^\"]+)\"]\\(\\)");

    private EmbedGraphviz() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path target = Path.of(args[0]);
        String script = read("META-INF/resources/_static/at/viz-js/viz/" + args[1] + "/lib/backend.js");
        byte[] module = cutOut(script);
        check(module, Integer.parseInt(args[2]), args[3]);
        Path wasm = Files.createDirectories(target.resolve("wasm")).resolve("graphviz.wasm");
        Files.write(wasm, module);
        compile(wasm, target);
        writeNames(script, target);
        for (String font : new String[] {"LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LICENSE_LIBERATION"}) {
            Path file = target.resolve("classes" + FOLDER.replace("engine/", "text/") + font);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes("META-INF/resources/webjars/pdfjs-dist/" + args[4] + "/standard_fonts/" + font));
        }
        Files.writeString(target.resolve("done"), String.join(" ", args));
    }

    private static String read(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = EmbedGraphviz.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The artifact has no " + resource + "; does its version fit report/pom.xml?");
            }
            return in.readAllBytes();
        }
    }

    /** The module's bytes: the argument of {@code binaryDecode('...')}, in which a code above 255 stands for zero. */
    private static byte[] cutOut(String script) throws IOException {
        int start = script.indexOf("binaryDecode('");
        if (start < 0) {
            throw new IOException("backend.js has no binaryDecode('...'): the artifact is packed in another way now");
        }
        String literal = literal(script, start + "binaryDecode('".length());
        byte[] module = new byte[literal.length()];
        for (int i = 0; i < module.length; i++) {
            char c = literal.charAt(i);
            module[i] = (byte) (~(c >> 8) & c);
        }
        return module;
    }

    /** A JavaScript string literal from behind its opening quote to its closing one, escapes resolved. */
    private static String literal(String script, int from) {
        StringBuilder text = new StringBuilder(1_100_000);
        int i = from;
        for (char c = script.charAt(i); c != '\''; c = script.charAt(i)) {
            if (c != '\\') {
                text.append(c);
                i++;
                continue;
            }
            char escape = script.charAt(i + 1);
            int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 0;
            text.append(digits == 0 ? simple(escape) : (char) Integer.parseInt(script, i + 2, i + 2 + digits, 16));
            i += 2 + digits;
        }
        return text.toString();
    }

    private static char simple(char escape) {
        return switch (escape) {
            case '0' -> '\0';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> escape;
        };
    }

    private static void check(byte[] module, int length, String sha256) throws IOException, NoSuchAlgorithmException {
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(module));
        if (module.length != length || !digest.equals(sha256)) {
            throw new IOException("The Graphviz module has " + module.length + " bytes and SHA-256 " + digest
                    + ", expected " + length + " and " + sha256 + ". After a wanted upgrade, correct both in report/pom.xml.");
        }
    }

    private static void compile(Path wasm, Path target) throws IOException {
        Generator generator = new Generator(Config.builder()
                .withWasmFile(wasm)
                .withName(PACKAGE + ".GraphvizModule")
                .withTargetClassFolder(Files.createDirectories(target.resolve("classes")))
                .withTargetSourceFolder(Files.createDirectories(target.resolve("generated-sources")))
                .withTargetWasmFolder(target.resolve("classes"))
                .withInterpreterFallback(InterpreterFallback.FAIL)
                .withInterpretedFunctions(Set.of())
                .build());
        Set<Integer> interpreted = generator.generateResources();
        generator.generateMetaWasm(interpreted);
        generator.generateSources();
    }

    private static void writeNames(String script, Path target) throws IOException {
        Map<String, String> names = new TreeMap<>();
        Matcher imports = find(IMPORTS, script);
        IMPORT.matcher(imports.group(1)).results().forEach(m -> names.put(constant("IMPORT", m.group(2)), m.group(1)));
        EXPORT.matcher(script).results().forEach(m -> names.put(constant("EXPORT", m.group(1)), m.group(2)));
        EXPORT_AS.matcher(script).results().forEach(m -> names.put(constant("EXPORT", m.group(1)), m.group(2)));
        names.put("EXPORT_CONSTRUCTORS", find(CONSTRUCTORS, script).group(1));
        StringBuilder source = new StringBuilder("package " + PACKAGE + ";\n\n"
                + "/** What the functions of the embedded Graphviz are called in this release. Generated by EmbedGraphviz. */\n"
                + "final class GraphvizNames {\n    private GraphvizNames() {}\n\n");
        names.forEach((name, letter) ->
                source.append("    static final String " + name + " = \"" + letter + "\";\n"));
        Path folder = Files.createDirectories(Path.of(target + "/generated-sources" + FOLDER));
        Files.writeString(folder.resolve("GraphvizNames.java"), source.append("}\n"));
    }

    private static Matcher find(Pattern pattern, String script) throws IOException {
        Matcher matcher = pattern.matcher(script);
        if (!matcher.find()) {
            throw new IOException("backend.js has nothing like " + pattern + ": the artifact is packed in another way now");
        }
        return matcher;
    }

    private static String constant(String kind, String name) {
        return kind + "_" + name.replaceFirst("^_+", "").toUpperCase(Locale.ROOT);
    }
}
