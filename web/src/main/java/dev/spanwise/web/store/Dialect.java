package dev.spanwise.web.store;

import com.google.common.collect.ImmutableMap;

/** What the two databases write differently in the migrations: the value of each placeholder. */
enum Dialect {
    SQLITE(ImmutableMap.of(
            "blob", "BLOB",
            "dayOfReading", "COALESCE(json_extract(options, '$.day'), date(created_at / 1000, 'unixepoch'))")),
    POSTGRESQL(ImmutableMap.of(
            "blob",
            "BYTEA",
            "dayOfReading",
            "COALESCE(options::json ->> 'day',"
                    + " to_char(to_timestamp(created_at / 1000) AT TIME ZONE 'UTC', 'YYYY-MM-DD'))"));

    private final ImmutableMap<String, String> placeholders;

    Dialect(ImmutableMap<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    ImmutableMap<String, String> placeholders() {
        return placeholders;
    }
}
