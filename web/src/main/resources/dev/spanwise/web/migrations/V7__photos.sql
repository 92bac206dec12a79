-- Photos of the people of a snapshot: small squares (JPEG), by the id of the position. They go with the snapshot.
CREATE TABLE position_photo (
    snapshot TEXT    NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
    position TEXT    NOT NULL,
    jpeg     ${blob} NOT NULL,
    PRIMARY KEY (snapshot, position)
);
