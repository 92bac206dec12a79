package dev.spanwise.benchmarks.load;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An analyst at work: looks at the overview, searches, explores, sorts and filters the table, protects people in a
 * scenario of their own, moves its sliders, looks at the plan where they stand and accepts it, compares, and undoes it
 * all. Not all begin with the same. What a page loads by itself follows at once; between two interactions the analyst
 * thinks.
 */
final class Visitor implements Runnable {
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern MOST_LAYERS =
            Pattern.compile("id=\"layers\" name=\"max-layers\" min=\"1\" max=\"(\\d+)\"");
    /** Where the chart of a page gets its positions from; the pages themselves say so, as they do to a browser. */
    private static final Pattern POSITIONS = Pattern.compile("data-positions=\"([^\"]+)\"");

    private static final Pattern FOUND = Pattern.compile("[?&;]record=(\\d+)");
    private static final List<String> WORDS = List.of("mar", "engineer", "anna s", "sales man", "jo", "lead", "1000");
    private static final List<String> COLUMNS = List.of("name", "title", "department", "layer", "span", "below");
    private static final List<String> PROTECTED =
            List.of("Chief", "Director", "President", "Shift Lead", "Section Manager", "Associate");
    private static final List<String> COLOURS = List.of("span", "layer", "department", "grade");

    private final Browser browser;
    private final String snapshot;
    private final ThinkTime thinkTime;
    private final long end;
    private final SplittableRandom random;
    private final int firstActivity;
    private String scenario = "";
    /** Changes of the scenario that have not been undone. */
    private int changes;

    private interface Activity {
        void run() throws IOException, InterruptedException;
    }

    /**
     * A visitor who has signed in.
     *
     * @param snapshot path of the snapshot's pages
     * @param end until when to work, by {@link System#nanoTime()}
     * @param person a number of their own, from 0: what they begin with and what they choose
     */
    Visitor(Browser browser, String snapshot, ThinkTime thinkTime, long end, int person) {
        this.browser = browser;
        this.snapshot = snapshot;
        this.thinkTime = thinkTime;
        this.end = end;
        this.random = new SplittableRandom(person);
        this.firstActivity = person;
    }

    @Override
    public void run() {
        try {
            thinkTime.pass(random);
            scenario =
                    browser.post("create scenario", snapshot + "/scenarios", "name=Flat" + random.nextInt(1_000_000));
            List<Activity> day = List.of(this::overview, this::explore, this::table, this::tryOut, this::compare);
            for (int next = firstActivity; works(); next++) {
                day.get(next % day.size()).run();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean works() {
        return System.nanoTime() < end;
    }

    private String look(String interaction, String path) throws IOException, InterruptedException {
        String page = works() ? browser.get(interaction, path) : "";
        if (works()) {
            thinkTime.pass(random);
        }
        return page;
    }

    private void overview() throws IOException, InterruptedException {
        String page = look("overview", snapshot + "/overview");
        List<String> values = OPTION.matcher(between(page, "name=\"department\"", "</select>"))
                .results()
                .map(found -> found.group(1).replace("&amp;", "%26").replace(" ", "+"))
                .toList();
        if (!values.isEmpty()) {
            look("overview, filtered", snapshot + "/overview?department=" + any(values));
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        int to = text.indexOf(end, Math.max(0, from));
        return from < 0 || to < 0 ? "" : text.substring(from, to);
    }

    private void explore() throws IOException, InterruptedException {
        String found = look("search", snapshot + "/search?q=" + words());
        List<String> ids =
                FOUND.matcher(found).results().map(one -> one.group(1)).toList();
        chart("explore", look("explore", snapshot + "/explore"));
        for (String id : ids.stream().limit(2).toList()) {
            String page = look("explore", snapshot + "/explore?record=" + id + "&colour=" + any(COLOURS));
            chart("explore", page);
        }
    }

    /** The positions of the charts of a page, from where the page says. */
    private void chart(String interaction, String page) throws IOException, InterruptedException {
        for (MatchResult place : POSITIONS.matcher(page).results().toList()) {
            if (works()) {
                browser.get(interaction + ": positions", place.group(1).replace("&amp;", "&"));
            }
        }
    }

    private void table() throws IOException, InterruptedException {
        String sort = "&sort=" + any(COLUMNS) + (random.nextBoolean() ? "&order=down" : "");
        look("table", snapshot + "/table");
        look("table, sorted", snapshot + "/table?q=" + sort);
        look("table, next page", snapshot + "/table?q=" + sort + "&page=" + (2 + random.nextInt(5)));
        look("table, filtered", snapshot + "/table?q=" + words() + "&layer=" + (3 + random.nextInt(4)) + sort);
    }

    private void tryOut() throws IOException, InterruptedException {
        scenarioPage();
        change("protect", "/protect", "condition=title.contains('" + any(PROTECTED) + "')");
        int layers = scenarioPage();
        int span = 12 + random.nextInt(6);
        for (int less = 3; less >= 1 && works(); less--) {
            chart("plan", browser.get("slider", scenario + "/try" + limits(layers - less, span)));
        }
        change("accept the plan", "/plan", limits(layers - 1, span).substring(1));
        scenarioPage();
    }

    private static String limits(int layers, int span) {
        return "?max-layers=" + Math.max(1, layers) + "&max-span=" + span + "&outcome=convert";
    }

    /** Opens the scenario with the pieces its page loads by itself; gives the number of layers it has. */
    private int scenarioPage() throws IOException, InterruptedException {
        if (!works()) {
            return 2;
        }
        String page = browser.get("scenario", scenario);
        int layers = MOST_LAYERS
                .matcher(page)
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(2);
        browser.get("plan of the page", scenario + "/try" + limits(layers, 12));
        browser.get("layers against moves", scenario + "/front" + limits(layers, 12));
        chart("scenario", page);
        thinkTime.pass(random);
        return layers;
    }

    private void change(String interaction, String path, String form) throws IOException, InterruptedException {
        if (works()) {
            browser.post(interaction, scenario + path, form);
            changes++;
        }
    }

    private void compare() throws IOException, InterruptedException {
        look("scenarios side by side", snapshot + "/scenarios");
        String both = "?before=snapshot." + id(snapshot) + "&after=scenario." + id(scenario);
        chart("compare", look("compare", snapshot + "/compare" + both));
        while (changes > 0 && works()) {
            browser.post("undo", scenario + "/undo", "");
            changes--;
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String words() {
        return any(WORDS).replace(" ", "+");
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
