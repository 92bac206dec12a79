package dev.spanwise.web.visit;

import dev.spanwise.report.diagram.text.LiberationSans;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.security.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The scripts, styles and fonts of the pages: ours, and the libraries' out of their WebJars. All are held in memory, and their
 * addresses carry a fingerprint of their content, so that browsers may keep them for good.
 */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "svg",
            "image/svg+xml",
            "ttf",
            "font/ttf");
    private static final List<String> OWN = List.of(
            "app.css",
            "pages.css",
            "app.js",
            "box-menu.js",
            "look.js",
            "charts.js",
            "chosen.js",
            "conditions.js",
            "drawing.js",
            "icicle.js",
            "imports.js",
            "living.js",
            "living-photos.js",
            "living-boxes.js",
            "living-hands.js",
            "living-layout.js",
            "living-data.js",
            "about.js",
            "living-paint.js",
            "moves.js",
            "rows.js",
            "scenario.js",
            "search.js",
            "sort.js",
            "stage.js",
            "icon.svg");

    private static final Map<String, byte[]> FILES = load();
    private static final String FINGERPRINT = fingerprint();

    private Assets() {}

    public static List<Route> routes() {
        return List.of(Route.get("/assets/{fingerprint}/{name}", Role.ANYBODY, Assets::serve));
    }

    /** The address of a script or style, for templates. */
    public static String path(String name) {
        if (!FILES.containsKey(name)) {
            throw new IllegalArgumentException("no asset \"" + name + "\": there are " + FILES.keySet());
        }
        return "/assets/" + FINGERPRINT + "/" + name;
    }

    private static void serve(Visit visit) {
        String name = visit.http().pathParam("name");
        byte[] bytes = FILES.get(name);
        if (bytes == null) {
            throw WebProblem.notFound("page", visit.http().path());
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        visit.http()
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(TYPES.getOrDefault(ending, "application/octet-stream"))
                .result(bytes);
    }

    private static Map<String, byte[]> load() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : OWN) {
            files.put(name, resource("dev/spanwise/web/static/" + name));
        }
        files.put("htmx.js", library("org.webjars.npm", "htmx.org", "dist/htmx.min.js"));
        files.put("d3.js", library("org.webjars.npm", "d3", "dist/d3.min.js"));
        files.put("echarts.js", library("org.webjars", "echarts", "echarts.min.js"));
        files.put("pico.css", library("org.webjars.npm", "picocss__pico", "css/pico.min.css"));
        // the boxes of drawings are as wide as their words in this font: another one would run over their edges
        files.put("text.ttf", LiberationSans.REGULAR.bytes());
        files.put("text-bold.ttf", LiberationSans.BOLD.bytes());
        return files;
    }

    private static byte[] library(String group, String artifact, String file) {
        Properties about = new Properties();
        String properties = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream in = open(properties)) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String folder = artifact.equals("picocss__pico") ? "picocss__pico" : artifact;
        return resource("META-INF/resources/webjars/" + folder + "/" + about.getProperty("version") + "/" + file);
    }

    private static byte[] resource(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = Assets.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("the class path lacks " + path);
        }
        return in;
    }

    private static String fingerprint() {
        StringBuilder all = new StringBuilder();
        FILES.values()
                .forEach(bytes -> all.append(java.util.Arrays.hashCode(bytes)).append(bytes.length));
        return Secrets.fingerprint(all.toString()).substring(0, 12);
    }
}
