package dev.spanwise.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The web application as people start it, in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final URI link;

    private ServerProcess(Process process, URI link) {
        this.process = process;
        this.link = link;
    }

    /** Starts the program's server on a free port and waits for the link it prints first. */
    static ServerProcess start(List<String> program, Path dataDirectory) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("serve", "--no-browser", "--port", "0", "--data-dir", dataDirectory.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // Also when the load test itself is stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new ServerProcess(process, URI.create(firstLink(process)));
    }

    /** The link is the first line, unless Java itself has something to say, as with a recording. */
    private static String firstLink(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("http")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("the server ended without printing a link");
        }
        return line;
    }

    /** The link that lets its first visitor in. */
    URI link() {
        return link;
    }

    /** Processor time of all its threads since it started. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory it ever had, heap and all, as Linux tells it; "unknown" elsewhere. */
    String peakMemory() throws IOException {
        return status("VmHWM:");
    }

    /** The memory it has now, heap and all, as Linux tells it; "unknown" elsewhere. */
    String memory() throws IOException {
        return status("VmRSS:");
    }

    private String status(String name) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
