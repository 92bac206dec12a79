package dev.spanwise.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How fast the chart one works in is with 20,000 positions, for docs/performance.md: frames while it moves, a fold until it is painted,
 * printing. It expects nothing, so that it is no test and runs only where it is named: {@code -Dtest=ChartTimes}.
 */
class ChartTimes {
    @RegisterExtension
    static final TestServer server = TestServer.alone();

    private static final int SIZE = 20_000;

    /** Milliseconds from one frame to the next while the chart moves by some pixels in each. */
    private static final String MOVE = """
            async () => {
              const { living } = document.querySelector('#living');
              const frame = () => new Promise(requestAnimationFrame);
              const times = [];
              let last = await frame();
              for (let i = 0; i < 300; i += 1) {
                living.go(living.chart.view.translate(i % 100 < 50 ? -7 : 7, i % 60 < 30 ? -3 : 3));
                const now = await frame();
                times.push(now - last);
                last = now;
              }
              return times;
            }
            """;

    /** Milliseconds from the press until the browser has painted, of the largest teams in sight, closed and opened in turn. */
    private static final String FOLD = """
            async () => {
              const { living } = document.querySelector('#living');
              const { chart } = living;
              const leads = chart.seen.order.filter((i) => chart.reports[i].length).slice(1, 21);
              const painted = () => new Promise((done) => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = done;
                port2.postMessage('');
              }));
              const times = [];
              for (const i of leads.flatMap((i) => [i, i])) {
                await painted();
                const start = performance.now();
                living.toggle(i);
                living.focusCurrent();
                await painted();
                times.push(performance.now() - start);
              }
              return times;
            }
            """;

    private static final String PAPER = """
            () => {
              const start = performance.now();
              window.dispatchEvent(new Event('beforeprint'));
              document.querySelector('#living canvas').getContext('2d').getImageData(0, 0, 1, 1);
              const took = performance.now() - start;
              window.dispatchEvent(new Event('afterprint'));
              return took;
            }
            """;

    private static Page page;
    private static CDPSession counting;
    private static String snapshot;

    @BeforeAll
    static void invent() throws IOException {
        HttpResponse<String> rows = server.owner().get("/invented?size=" + SIZE + "&depth=11");
        snapshot = server.importTable("invented.csv", rows.body());
        page = server.ownerAtBrowser(Locale.ENGLISH).page();
        page.setDefaultTimeout(300_000);
        page.setViewportSize(1440, 900);
        JsonObject byThread = new JsonObject();
        byThread.addProperty("timeDomain", "threadTicks");
        counting = page.context().newCDPSession(page);
        counting.send("Performance.enable", byThread);
    }

    private static double open(String parameters) {
        long start = System.nanoTime();
        page.navigate(
                server.running().address(snapshot + "/explore" + parameters).toString());
        page.locator("#living[data-ready]").waitFor();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Milliseconds of the processor that the page's own thread has taken, by the browser's counter. */
    private static double processor() {
        String counters = counting.send("Performance.getMetrics").toString();
        Matcher all = Pattern.compile("\"TaskDuration\",\"value\":([0-9.]+)").matcher(counters);
        if (!all.find()) {
            throw new IllegalStateException("The browser does not count: " + counters);
        }
        return 1000 * Double.parseDouble(all.group(1));
    }

    @SuppressWarnings("unchecked")
    private static void run(String what, String script) {
        double before = processor();
        List<Number> measured = (List<Number>) page.evaluate(script);
        say(what, measured, (processor() - before) / measured.size());
    }

    private static void say(String what, List<Number> measured, double processor) {
        List<Double> times = measured.stream().map(Number::doubleValue).sorted().toList();
        double all = times.stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.1f |%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.get(times.size() - 1),
                1000 * times.size() / all,
                processor);
    }

    private static void say(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "| %s | %.0f |%n", what, milliseconds);
    }

    @Test
    void measure() {
        say("the page, first", open(""));
        page.evaluate("sessionStorage.clear()");
        say("the page, again", open(""));
        run("panning, few branches open, boxes to read", MOVE);
        run("fold, few branches open", FOLD);
        page.evaluate("document.querySelector('#living').living.openTo(99)");
        run("panning, all open, seen whole", MOVE);
        run("fold, all open, seen whole", FOLD);
        page.evaluate(
                "() => { const { living } = document.querySelector('#living'); living.openTo(99); living.show(0, 0.9); }");
        run("panning, all open, boxes to read", MOVE);
        run("fold, all open, boxes to read", FOLD);
        print();
    }

    private static void print() {
        page.evaluate("document.querySelector('#living').living.openTo(99)");
        say("painted for paper, all open", ((Number) page.evaluate(PAPER)).doubleValue());
        long start = System.nanoTime();
        int bytes = page.pdf().length;
        say("the page on paper, all open (" + bytes / 1000 + " kB)", (System.nanoTime() - start) / 1e6);
        for (String file : List.of("format=svg", "format=pdf", "format=pdf&paper=A3&poster=on")) {
            long asked = System.nanoTime();
            HttpResponse<String> drawing = server.owner().get(snapshot + "/diagram?" + file);
            say(
                    "drawing of all, " + file + " (" + drawing.statusCode() + ", "
                            + drawing.body().length() / 1000 + " kB)",
                    (System.nanoTime() - asked) / 1e6);
        }
    }
}
