-- A scenario that somebody removes is kept for a while after that time (milliseconds since 1970), as snapshots are.

ALTER TABLE scenario ADD COLUMN removed_at BIGINT;
