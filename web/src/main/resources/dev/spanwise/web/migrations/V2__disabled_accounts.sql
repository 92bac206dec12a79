-- A disabled account keeps its name in the audit log, its role and its branch, but lets nobody in.

ALTER TABLE account ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0;
