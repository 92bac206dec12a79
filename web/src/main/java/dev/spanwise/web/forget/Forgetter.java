package dev.spanwise.web.forget;

import dev.spanwise.model.Field;
import dev.spanwise.model.OrgChart;
import dev.spanwise.model.Position;
import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.text.RefusedException;
import dev.spanwise.web.charts.ReadingSettings;
import dev.spanwise.web.store.Snapshot;
import dev.spanwise.web.store.StoredFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forgets one person everywhere: the position stays in each chart, so that layers and spans are what they were, and
 * nothing is left of who held it. Its id becomes a random one, the same everywhere, so that snapshots can still be
 * compared.
 */
public final class Forgetter {
    private final KeptData kept;
    private final String id;
    private final String token;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();
    private int texts;

    private Forgetter(KeptData kept, String id) {
        this.kept = kept;
        this.id = id;
        this.token = Renaming.newToken();
    }

    /**
     * Forgets the person with an id, whatever the id stands for in the files.
     *
     * @param id as the files write it
     */
    public static Forgotten forget(KeptData kept, String id) {
        return new Forgetter(kept, id).forget();
    }

    private Forgotten forget() {
        ids.put(id, token);
        List<Snapshot> all = kept.snapshots().listAll();
        all.forEach(this::forgetIn);
        Renaming everywhere = new Renaming(ids, names, token);
        for (Snapshot snapshot : all) {
            texts += kept.scenarios()
                    .rewrite(
                            snapshot.id(),
                            everywhere::text,
                            document -> ForgottenScenario.rename(document, everywhere));
        }
        kept.photos().forget(ids.keySet());
        texts += kept.views().removeWhereChanged(everywhere::text);
        texts += kept.styles().removeWhereChanged(everywhere::text);
        int entries = kept.audit().rewrite(everywhere::text);
        return new Forgotten(token, done, unreached, texts, entries);
    }

    private void forgetIn(Snapshot snapshot) {
        List<StoredFile> files = kept.snapshots().listFiles(snapshot.id());
        ReadingSettings settings = ReadingSettings.ofJson(snapshot.options());
        try {
            ReadResult plain = settings.withoutPseudonyms().read(files);
            List<Position> held = plain.chart()
                    .positions()
                    .filter(position -> id.equals(text(plain.chart(), Field.ID, position)))
                    .toList();
            if (!held.isEmpty() || isMentioned(settings, files)) {
                rewrite(snapshot, files, settings, plain, held);
            }
        } catch (RefusedException refused) {
            unreached.add(snapshot.name());
        }
    }

    private static @Nullable String text(OrgChart chart, Field field, Position position) {
        return chart.attributes().text(field, position.record());
    }

    /** Whether a cell holds the id though nobody in the chart has it: somebody who has left, a row of another day. */
    private boolean isMentioned(ReadingSettings settings, List<StoredFile> files) {
        return settings.preview(files, Integer.MAX_VALUE, Limits.GENEROUS).stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.stream().anyMatch(cell -> cell.strip().equals(id)));
    }

    private void rewrite(
            Snapshot snapshot,
            List<StoredFile> files,
            ReadingSettings settings,
            ReadResult plain,
            List<Position> held) {
        Set<String> called = new HashSet<>();
        held.forEach(position -> {
            String name = text(plain.chart(), Field.NAME, position);
            if (name != null) {
                called.add(name);
            }
        });
        PlainChart chart = new PlainChart(plain, new Renaming(Map.of(id, token), called, token));
        StoredFile file = chart.file(withoutEnding(files.get(0).name()) + ".csv");
        ReadingSettings after = settings.ofPlainFile(chart.columns(), plain.chart());
        if (!SameChart.is(chart, after.withoutPseudonyms().read(List.of(file)))) {
            unreached.add(snapshot.name());
            return;
        }
        learnPseudonyms(settings.read(files).chart(), after.read(List.of(file)).chart(), held);
        names.addAll(called);
        kept.snapshots().replaceFiles(snapshot.id(), after.toJson(), file);
        done.add(snapshot.name());
    }

    /** Scenarios of a snapshot with pseudonyms name people by these. */
    private void learnPseudonyms(OrgChart before, OrgChart after, List<Position> held) {
        for (Position position : held) {
            String seen = text(before, Field.ID, before.position(position.index()));
            if (seen != null && !ids.containsKey(seen)) {
                String anew = after.attributes().text(Field.ID, after.record(position.index()));
                ids.put(seen, anew == null ? token : anew);
            }
        }
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
