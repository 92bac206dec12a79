-- A snapshot belongs to an organisation; an empty one is told from the snapshot's name. What somebody removes is kept for
-- a while after that time (milliseconds since 1970), so that it can be brought back.

ALTER TABLE snapshot ADD COLUMN organisation TEXT NOT NULL DEFAULT '';

ALTER TABLE snapshot ADD COLUMN removed_at BIGINT;

-- What somebody limits a page to, under a name: "query" is the address behind the page's name.
CREATE TABLE saved_view (
    id      TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name    TEXT NOT NULL,
    page    TEXT NOT NULL,
    query   TEXT NOT NULL
);
