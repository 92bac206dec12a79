-- A snapshot shows the organisation as it was on a day, written like 2026-12-31. Those that are there already are of
-- the day on which they were read, until somebody says otherwise.

ALTER TABLE snapshot ADD COLUMN as_of TEXT NOT NULL DEFAULT '';

UPDATE snapshot SET as_of = ${dayOfReading};
