-- What stands in the boxes of drawings, and what colours and badges mean, under a name: "document" is the file that says so.
CREATE TABLE card_style (
    id       TEXT PRIMARY KEY,
    account  TEXT NOT NULL,
    name     TEXT NOT NULL,
    document TEXT NOT NULL
);
