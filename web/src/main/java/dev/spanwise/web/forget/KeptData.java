package dev.spanwise.web.forget;

import dev.spanwise.web.accounts.AuditLog;
import dev.spanwise.web.store.PositionPhotos;
import dev.spanwise.web.store.SavedStyles;
import dev.spanwise.web.store.SavedViews;
import dev.spanwise.web.store.Scenarios;
import dev.spanwise.web.store.Snapshots;

/** Everything in which a person may stand. */
public record KeptData(
        Snapshots snapshots,
        Scenarios scenarios,
        SavedViews views,
        SavedStyles styles,
        PositionPhotos photos,
        AuditLog audit) {}
