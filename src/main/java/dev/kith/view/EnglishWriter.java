package dev.kith.view;

import dev.kith.base.Text;
import java.io.IOException;

/** Another writer, with the texts of its rows in English: rows become cells only while they are written. */
record EnglishWriter(ViewWriter writer) implements ViewWriter {
    @Override
    public void listing(Grid grid) throws IOException {
        Text.<IOException>inEnglish(() -> writer.listing(grid));
    }

    @Override
    public void card(Sheet sheet) throws IOException {
        Text.<IOException>inEnglish(() -> writer.card(sheet));
    }
}
