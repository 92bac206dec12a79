package dev.spanwise.benchmarks.peers;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures whole processes of the program in turn with others that do the same, and writes the table into a page, between
 * {@code <!-- measured -->} and {@code <!-- end of measured -->}.
 *
 * <p>Arguments: the program, the page, how many runs, a Python for its libraries or {@code -}, then the sizes.
 */
final class WholeProcesses {
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end of measured -->";
    private static final String HEAD = """

            | work | program | wall s | processor s | peak MB | wall, times the last | processor, times the last |
            |---|---|---:|---:|---:|---:|---:|
            """;

    private final Path program;
    private final int runs;
    private final String python;
    private final Path folder;

    private WholeProcesses(String[] args) throws IOException {
        this.program = Path.of(args[0]).toAbsolutePath();
        this.runs = Integer.parseInt(args[2]);
        this.python = args[3];
        this.folder = Files.createTempDirectory("spanwise-peers");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        WholeProcesses all = new WholeProcesses(args);
        StringBuilder table = new StringBuilder();
        say(table, Machine.describe() + HEAD);
        say(table, all.start() + all.drawing() + all.workbook());
        for (String size : List.of(args).subList(4, args.length)) {
            say(table, all.reading(Integer.parseInt(size)));
        }
        Path page = Path.of(args[1]);
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(page, text.substring(0, from) + "\n" + table + "\n" + text.substring(text.indexOf(END)));
        MoreFiles.deleteRecursively(all.folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    /** Tells rows as soon as they are there: a large size takes its time. */
    private static void say(StringBuilder table, String rows) {
        table.append(rows);
        System.out.print(rows);
    }

    private String start() throws IOException, InterruptedException {
        return besideBareJava("`--version`", List.of(program.toString(), "--version"));
    }

    private String besideBareJava(String work, List<String> command) throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>(Map.of("spanwise", command));
        commands.put("bare Java", java("dev.spanwise.benchmarks.peers.Hello"));
        return new Contest(work, commands).rows(runs, false, folder);
    }

    private String drawing() throws IOException, InterruptedException {
        String file = generated(100, "staff.csv").toString();
        String picture = folder.resolve("staff.svg").toString();
        return besideBareJava("`diagram` of 100", List.of(program.toString(), "diagram", file, "-o", picture));
    }

    private String workbook() throws IOException, InterruptedException {
        Path file = generated(100_000, "staff.xlsx");
        Map<String, List<String>> commands = new LinkedHashMap<>(Map.of("spanwise", analyze(file)));
        commands.put("fastexcel-reader", java("dev.spanwise.benchmarks.peers.Workbook", file.toString()));
        return new Contest("100,000 rows of XLSX", commands).rows(runs, false, folder);
    }

    private List<String> analyze(Path file) {
        return List.of(program.toString(), "analyze", "--format", "json", file.toString());
    }

    private Path generated(int size, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Run.of(List.of(program.toString(), "generate", "--size", "" + size, "-o", file.toString()), folder);
        return file;
    }

    private String reading(int size) throws IOException, InterruptedException {
        Path file = TwelveColumns.write(program, size, folder);
        String work = "%,d rows".formatted(size);
        if (size <= 1_000) {
            return besideBareJava(work, analyze(file));
        }
        Map<String, List<String>> commands = new LinkedHashMap<>(Map.of("spanwise", analyze(file)));
        for (String library : List.of("pandas", "polars", "igraph")) {
            if (has(library)) {
                commands.put(library, List.of(python, script(library).toString(), file.toString()));
            }
        }
        commands.put("DuckDB", java("dev.spanwise.benchmarks.peers.DuckDb", file.toString()));
        return new Contest(work, commands).rows(runs, true, folder);
    }

    private static List<String> java(String... classAndArguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(classAndArguments));
        return command;
    }

    private boolean has(String library) throws IOException, InterruptedException {
        return !python.equals("-")
                && new ProcessBuilder(python, "-c", "import " + library)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }

    private Path script(String library) throws IOException {
        Path script = folder.resolve(library + "_peer.py");
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream(library + ".py"))) {
            Files.write(script, stream.readAllBytes());
        }
        return script;
    }
}
