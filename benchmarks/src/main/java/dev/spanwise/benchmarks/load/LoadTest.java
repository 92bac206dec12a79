package dev.spanwise.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets people work with the web application at the same time and says how long they waited. Arguments: the program
 * (for example {@code ./spanwise}), positions, people, seconds, least and most seconds of think time.
 */
public final class LoadTest {
    /** How often the memory is looked at. */
    private static final int SAMPLES = 10;

    private final List<String> program;
    private final int positions;
    private final int people;
    private final Duration time;
    private final ThinkTime thinkTime;

    private LoadTest(String[] args) {
        this.program = List.of(args[0].split(" "));
        this.positions = Integer.parseInt(args[1]);
        this.people = Integer.parseInt(args[2]);
        this.time = Duration.ofSeconds(Long.parseLong(args[3]));
        this.thinkTime = new ThinkTime(Double.parseDouble(args[4]), Double.parseDouble(args[5]));
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (args.length != 6) {
            System.err.println("usage: LoadTest PROGRAM POSITIONS PEOPLE SECONDS LEAST-THINK-TIME MOST-THINK-TIME");
            System.exit(2);
        }
        new LoadTest(args).run();
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("spanwise-load");
        Path file = generate(folder);
        try (ServerProcess server = ServerProcess.start(program, folder.resolve("data"))) {
            Timings before = new Timings();
            Browser owner = owner(server, before);
            String snapshot = importFile(owner, file);
            System.out.printf("%n%,d positions, import of %,d bytes%n%n", positions, Files.size(file));
            before.print(System.out);
            Duration spent = server.processorTime();
            MemorySamples samples = MemorySamples.start(server, time.dividedBy(SAMPLES));
            Timings timings = work(owner, snapshot);
            samples.print(System.out);
            System.out.printf("%n%,d people, %d s, %s%n%n", people, time.toSeconds(), thinkTime);
            timings.print(System.out);
            report(server, server.processorTime().minus(spent), timings);
            System.out.printf("errors told by the server: %d%n", errors(folder.resolve("data")));
        }
    }

    private void report(ServerProcess server, Duration spent, Timings timings) throws IOException {
        System.out.printf(
                "%nprocessor time %d s, %d ms an interaction; peak memory of the process %s%n",
                spent.toSeconds(), spent.toMillis() / Math.max(1, timings.count()), server.peakMemory());
    }

    /** Each entry of the log of errors begins with the day. */
    private static long errors(Path data) throws IOException {
        Path log = data.resolve("errors.log");
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.matches("\\d{4}-.*"))
                        .count()
                : 0;
    }

    private Path generate(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("organisation.csv");
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("generate", "--size", String.valueOf(positions), "-o", file.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("generating the organisation ended with " + exit);
        }
        return file;
    }

    private static Browser owner(ServerProcess server, Timings timings) throws IOException, InterruptedException {
        Browser owner = new Browser(server.link(), timings, server::processorTime);
        owner.get("open the link", server.link().getPath() + "?" + server.link().getQuery());
        owner.readToken();
        return owner;
    }

    /** Gives the path of the snapshot's pages. */
    private static String importFile(Browser owner, Path file) throws IOException, InterruptedException {
        String job = owner.upload("upload", "/imports", file);
        long start = System.nanoTime();
        while (!owner.get("look at the import", job).contains(job + "/confirm")) {
            Thread.sleep(500);
        }
        System.out.printf("%nread in %d ms after the upload%n", (System.nanoTime() - start) / 1_000_000);
        String overview = owner.post("confirm", job + "/confirm", "name=Load");
        owner.get("first overview", overview);
        return overview.replace("/overview", "");
    }

    /** All work in the session of whoever opened the link: without a team's database there is no other. */
    private Timings work(Browser owner, String snapshot) throws InterruptedException, ExecutionException {
        Timings timings = new Timings();
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Future<?>> working = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Browser browser = owner.anotherWindow(timings);
            working.add(threads.submit(new Visitor(browser, snapshot, thinkTime, end, person)));
        }
        threads.shutdown();
        for (Future<?> one : working) {
            one.get();
        }
        return timings;
    }
}
