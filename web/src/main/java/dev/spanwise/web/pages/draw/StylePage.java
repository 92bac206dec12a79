package dev.spanwise.web.pages.draw;

import dev.spanwise.report.diagram.card.CardStyle;
import dev.spanwise.report.diagram.card.CardStyleFile;
import dev.spanwise.web.accounts.Role;
import dev.spanwise.web.drawings.StyleChoice;
import dev.spanwise.web.imports.UploadedFiles;
import dev.spanwise.web.pages.Download;
import dev.spanwise.web.pages.SnapshotPages;
import dev.spanwise.web.store.SavedStyle;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import dev.spanwise.web.visit.Route;
import dev.spanwise.web.visit.Visit;
import dev.spanwise.web.visit.WebProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands in the boxes of drawings, and what their colours and badges mean: put together, kept, taken away. */
public final class StylePage {
    private static final String BASE = "/snapshots/{snapshot}/styles";
    private static final int LARGEST = 1 << 20;

    /**
     * What the page shows.
     *
     * @param choice the visitor's styles, and the one that is put together anew
     * @param style what that says
     */
    public record View(StyleChoice choice, CardStyle style) {
        public String name() {
            return choice.chosen().map(SavedStyle::name).orElse("");
        }

        /** The numbers of the rows for fields. */
        public List<Integer> fieldRows() {
            return StyleForm.fieldRows(style);
        }

        /** The numbers of the rows for rules. */
        public List<Integer> ruleRows() {
            return StyleForm.ruleRows(style);
        }
    }

    private final SnapshotPages pages;
    private final SavedStyles styles;

    public StylePage(SnapshotPages pages, SavedStyles styles) {
        this.pages = pages;
        this.styles = styles;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(BASE, Role.VIEWER, this::show),
                Route.post(BASE, Role.VIEWER, this::save),
                Route.post(BASE + "/file", Role.VIEWER, this::upload),
                Route.get(BASE + "/file", Role.VIEWER, this::download),
                Route.post(BASE + "/remove", Role.VIEWER, this::remove));
    }

    private void show(Visit visit) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        StyleChoice choice = StyleChoice.of(visit, styles);
        pages.show(visit, snapshot, "draw", "draw/styles", new View(choice, choice.style()));
    }

    private void save(Visit visit) {
        keep(visit, visit.get("name"), StyleForm.read(visit));
    }

    private void upload(Visit visit) throws IOException {
        StoredFile file = UploadedFiles.find(visit, "file")
                .filter(one -> one.bytes().length <= LARGEST)
                .orElseThrow(() -> WebProblem.badRequest("problem.no-style-file"));
        CardStyle style = CardStyleFile.parse(file.name(), new String(file.bytes(), StandardCharsets.UTF_8));
        keep(visit, file.name().replaceFirst("\\.[^.]*$", ""), style);
    }

    private void keep(Visit visit, String name, CardStyle style) {
        Snapshot snapshot = pages.charts().snapshot(visit);
        SavedStyle saved = styles.save(visit.account().name(), name, CardStyleFile.write(style));
        visit.goTo("/snapshots/" + snapshot.id() + "/draw?style=" + saved.id());
    }

    private void download(Visit visit) {
        SavedStyle style = StyleChoice.of(visit, styles)
                .chosen()
                .orElseThrow(() -> WebProblem.notFound(StyleChoice.PARAMETER, ""));
        Download.start(visit, "yaml", "style", style.name());
        visit.http().result(style.document());
    }

    private void remove(Visit visit) {
        styles.remove(visit.account().name(), visit.get(StyleChoice.PARAMETER));
        visit.goTo("/snapshots/" + pages.charts().snapshot(visit).id() + "/styles");
    }
}
