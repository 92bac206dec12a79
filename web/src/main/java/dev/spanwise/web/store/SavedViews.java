package dev.spanwise.web.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The views that people have saved, each for its owner alone. */
public final class SavedViews {
    private static final RowMapper<SavedView> VIEW = (row, context) -> new SavedView(
            row.getString("id"),
            row.getString("account"),
            row.getString("name"),
            row.getString("page"),
            row.getString("query"));

    private final Jdbi jdbi;

    public SavedViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a view; one of the same name on the same page gives way to it. */
    public SavedView save(String account, String name, String page, String query) {
        SavedView view = new SavedView(UUID.randomUUID().toString(), account, name, page, query);
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM saved_view WHERE account = ? AND name = ? AND page = ?", account, name, page);
            handle.execute(
                    "INSERT INTO saved_view (id, account, name, page, query) VALUES (?, ?, ?, ?, ?)",
                    view.id(),
                    account,
                    name,
                    page,
                    query);
        });
        return view;
    }

    /** Somebody's views by their names. */
    public List<SavedView> listOf(String account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, account, name, page, query FROM saved_view WHERE account = :account ORDER BY name, id")
                .bind("account", account)
                .map(VIEW)
                .list());
    }

    /** Gives a view another name; another one of that name on the same page gives way to it. */
    public void rename(String account, String id, String name) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM saved_view WHERE account = ? AND name = ? AND id <> ? AND page ="
                            + " (SELECT page FROM saved_view WHERE account = ? AND id = ?)",
                    account,
                    name,
                    id,
                    account,
                    id);
            handle.execute("UPDATE saved_view SET name = ? WHERE account = ? AND id = ?", name, account, id);
        });
    }

    public void remove(String account, String id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM saved_view WHERE account = ? AND id = ?", account, id));
    }

    /** Removes every view whose name or address is another one after a change, where a person is to be forgotten. */
    public int removeWhereChanged(UnaryOperator<String> change) {
        return jdbi.inTransaction(handle -> {
            int removed = 0;
            for (SavedView view : handle.createQuery("SELECT id, account, name, page, query FROM saved_view")
                    .map(VIEW)
                    .list()) {
                String told = view.name() + " (" + URLDecoder.decode(view.query(), StandardCharsets.UTF_8) + ")";
                if (!change.apply(told).equals(told)) {
                    removed += handle.execute("DELETE FROM saved_view WHERE id = ?", view.id());
                }
            }
            return removed;
        });
    }
}
