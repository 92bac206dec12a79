package dev.spanwise.web.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The styles that people have saved, each for its owner alone. */
public final class SavedStyles {
    private static final String ALL = "SELECT id, account, name, document FROM card_style";
    private static final RowMapper<SavedStyle> STYLE = (row, context) -> new SavedStyle(
            row.getString("id"), row.getString("account"), row.getString("name"), row.getString("document"));

    private final Jdbi jdbi;

    public SavedStyles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a style; one of the same name gives way to it. */
    public SavedStyle save(String account, String name, String document) {
        SavedStyle style = new SavedStyle(UUID.randomUUID().toString(), account, name, document);
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM card_style WHERE account = ? AND name = ?", account, name);
            handle.execute(
                    "INSERT INTO card_style (id, account, name, document) VALUES (?, ?, ?, ?)",
                    style.id(),
                    account,
                    name,
                    document);
        });
        return style;
    }

    /** Somebody's styles by their names. */
    public List<SavedStyle> listOf(String account) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + " WHERE account = :account ORDER BY name, id")
                .bind("account", account)
                .map(STYLE)
                .list());
    }

    /** One of somebody's styles. */
    public Optional<SavedStyle> find(String account, String id) {
        return listOf(account).stream().filter(style -> style.id().equals(id)).findFirst();
    }

    public void remove(String account, String id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM card_style WHERE account = ? AND id = ?", account, id));
    }

    /** Removes every style whose name or text is another one after a change, where a person is to be forgotten. */
    public int removeWhereChanged(UnaryOperator<String> change) {
        return jdbi.inTransaction(handle -> {
            int removed = 0;
            for (SavedStyle style : handle.createQuery(ALL).map(STYLE).list()) {
                String told = style.name() + "\n" + style.document();
                if (!change.apply(told).equals(told)) {
                    removed += handle.execute("DELETE FROM card_style WHERE id = ?", style.id());
                }
            }
            return removed;
        });
    }
}
