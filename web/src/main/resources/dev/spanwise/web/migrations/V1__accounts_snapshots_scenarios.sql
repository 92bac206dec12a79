-- The same script for SQLite and PostgreSQL. Times are milliseconds since 1970 (UTC); ids are random texts.

CREATE TABLE account (
    name     TEXT PRIMARY KEY,
    role     TEXT NOT NULL,
    branch   TEXT,
    password TEXT NOT NULL
);

CREATE TABLE session (
    fingerprint TEXT PRIMARY KEY,
    account     TEXT   NOT NULL,
    csrf        TEXT   NOT NULL,
    expires_at  BIGINT NOT NULL
);

CREATE TABLE audit (
    id      TEXT PRIMARY KEY,
    at      BIGINT NOT NULL,
    account TEXT   NOT NULL,
    action  TEXT   NOT NULL,
    subject TEXT   NOT NULL
);

CREATE INDEX audit_at ON audit (at);

-- A snapshot is the files as they were uploaded and how they are to be read: the chart can be rebuilt exactly.
CREATE TABLE snapshot (
    id         TEXT PRIMARY KEY,
    name       TEXT    NOT NULL,
    created_at BIGINT  NOT NULL,
    created_by TEXT    NOT NULL,
    positions  INTEGER NOT NULL,
    options    TEXT    NOT NULL
);

CREATE TABLE snapshot_file (
    snapshot TEXT    NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    gzipped  ${blob} NOT NULL,
    PRIMARY KEY (snapshot, number)
);

-- Every change of a scenario is a version; "version" is the one shown, undo and redo move it.
CREATE TABLE scenario (
    id         TEXT PRIMARY KEY,
    snapshot   TEXT    NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    name       TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    created_at BIGINT  NOT NULL,
    created_by TEXT    NOT NULL,
    version    INTEGER NOT NULL
);

CREATE TABLE scenario_version (
    scenario   TEXT    NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL,
    document   TEXT    NOT NULL,
    created_at BIGINT  NOT NULL,
    created_by TEXT    NOT NULL,
    PRIMARY KEY (scenario, version)
);
