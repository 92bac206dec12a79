package dev.spanwise.model.read;

import dev.spanwise.model.read.value.Period;
import dev.spanwise.model.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Sentences on how pay was understood. */
final class PayNotes {
    private PayNotes() {}

    static List<String> of(List<PayColumns> columns, String currency, Texts texts) {
        List<String> notes = new ArrayList<>();
        for (PayColumns pay : columns) {
            if (pay.isBand()) {
                notes.add(texts.get("note.pay-band", pay.header()));
            }
            if (pay.unit() > 1 && pay.isKnown()) {
                notes.add(texts.get("note.pay-unit", pay.header(), pay.unit()));
            }
            Period.find(pay.header())
                    .filter(period -> period != Period.YEAR && pay.isKnown())
                    .ifPresent(
                            period -> notes.add(texts.get("note.pay-" + period.id(), pay.header(), period.perYear())));
        }
        if (!currency.isEmpty()) {
            notes.add(texts.get("note.currency", currency));
        }
        return notes.stream().distinct().toList();
    }
}
