package dev.spanwise.model.read;

import dev.spanwise.model.read.value.Period;
import java.util.ArrayList;
import java.util.List;

/** What is to be said on how pay was understood. */
final class PayNotes {
    private PayNotes() {}

    static List<Note> of(List<PayColumns> columns, String currency) {
        List<Note> notes = new ArrayList<>();
        for (PayColumns pay : columns) {
            if (pay.isBand()) {
                notes.add(Note.of("pay-band", pay.header()));
            }
            if (pay.unit() > 1 && pay.isKnown()) {
                notes.add(Note.of("pay-unit", pay.header(), pay.unit()));
            }
            Period.find(pay.header())
                    .filter(period -> period != Period.YEAR && pay.isKnown())
                    .ifPresent(period -> notes.add(Note.of("pay-" + period.id(), pay.header(), period.perYear())));
        }
        if (!currency.isEmpty()) {
            notes.add(Note.of("currency", currency));
        }
        return notes.stream().distinct().toList();
    }
}
