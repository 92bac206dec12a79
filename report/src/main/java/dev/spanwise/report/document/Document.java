package dev.spanwise.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A result for people: titles, figures, tables and sentences in reading order. The same for every form it is given. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** This document and below it another one. */
    public Document followedBy(Document next) {
        return new Document(Stream.concat(blocks.stream(), next.blocks.stream()).toList());
    }

    /** Puts a document together from top to bottom. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        private Builder() {}

        public Builder title(String text) {
            return add(new Title(text));
        }

        public Builder paragraph(String text) {
            return paragraph(text, Tone.PLAIN);
        }

        public Builder paragraph(String text, Tone tone) {
            return add(new Paragraph(text, tone));
        }

        public Builder figures(List<Figures.Figure> figures) {
            return add(new Figures(figures));
        }

        public Builder table(String title, List<Column> columns, List<List<Cell>> rows) {
            return add(new Table(title, columns, rows));
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Document build() {
            return new Document(blocks);
        }
    }
}
