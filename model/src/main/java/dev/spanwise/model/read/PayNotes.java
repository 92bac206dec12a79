package dev.spanwise.model.read;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.value.Period;
import java.util.ArrayList;
import java.util.List;

/** What is to be said on how pay was understood. */
final class PayNotes {
    private PayNotes() {}

    static List<Remark> of(List<PayColumns> columns, String currency) {
        List<Remark> notes = new ArrayList<>();
        for (PayColumns pay : columns) {
            if (pay.isBand()) {
                notes.add(Remark.of("pay-band", pay.header()));
            }
            if (pay.unit() > 1 && pay.isKnown()) {
                notes.add(Remark.of("pay-unit", pay.header(), pay.unit()));
            }
            Period.find(pay.header())
                    .filter(period -> period != Period.YEAR && pay.isKnown())
                    .ifPresent(period -> notes.add(Remark.of("pay-" + period.id(), pay.header(), period.perYear())));
        }
        if (!currency.isEmpty()) {
            notes.add(Remark.of("currency", currency));
        }
        return notes.stream().distinct().toList();
    }
}
