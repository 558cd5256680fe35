package dev.kith.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of vCards, of version 2.1, 3.0 or 4.0: one for each card. Its columns are the fields that any of
 * its cards has something for, so it is read twice.
 */
final class CardRows implements RowSource {
    private final List<String> columns;
    private final Cards cards;
    private long number;

    CardRows(Source source) {
        Set<String> fields = new LinkedHashSet<>();
        try (Cards all = new Cards(source)) {
            for (Card card = all.next(); card != null; card = all.next()) {
                fields.addAll(card.cells().keySet());
            }
        }
        if (fields.isEmpty()) {
            throw new KithException.Invalid(Text.of("{0} has no cards with anything in them.", source.name()));
        }
        this.columns = List.copyOf(fields);
        this.cards = new Cards(source);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String format() {
        return Text.of("{0}, vCards", cards.text.encoding());
    }

    @Override
    public double part() {
        return cards.text.part().getAsDouble();
    }

    @Override
    public @Nullable Row next() {
        Card card = cards.next();
        if (card == null) {
            return null;
        }
        List<String> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(card.cells().getOrDefault(column, "")));
        return new Row(++number, cards.line, cells.toArray(String[]::new));
    }

    @Override
    public void close() {
        cards.close();
    }

    /** Takes the cards of a file one by one; a card inside a card is left out. */
    private static final class Cards extends VObjectDataAdapter implements AutoCloseable {
        private final Source source;
        private final Source.Decoded text;
        private final VObjectReader reader;
        private @Nullable Card card;
        private long line;
        private boolean whole;

        Cards(Source source) {
            this.source = source;
            this.text = source.open();
            this.reader = new VObjectReader(text.reader(), SyntaxRules.vcard());
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
        }

        @Nullable
        Card next() {
            card = null;
            whole = false;
            try {
                reader.parse(this);
            } catch (IOException e) {
                throw source.failure(e);
            }
            if (card != null && !whole) {
                throw new KithException.Invalid(
                        Text.of("{0}, line {1}: the card is not ended by END:VCARD.", source.name(), line));
            }
            return card;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            if (context.getParentComponents().isEmpty() && name.equalsIgnoreCase("VCARD")) {
                card = new Card();
                line = context.getLineNumber();
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (card != null && context.getParentComponents().size() == 1) {
                card.add(property);
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (context.getParentComponents().isEmpty() && card != null) {
                line = context.getLineNumber();
                whole = true;
                context.stop();
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
