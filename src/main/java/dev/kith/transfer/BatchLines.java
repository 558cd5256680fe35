package dev.kith.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a batch, each of which stands for itself. */
final class BatchLines {
    private BatchLines() {}

    /** What is made of a line with its number, from 1. */
    interface Reader<T> {
        T read(long number, String line);
    }

    /** All lines of a file, without empty ones; none where there is nothing on stdin. */
    static <T> List<T> all(Source source, Reader<T> each) {
        List<T> lines = new ArrayList<>();
        if (isEmpty(source)) {
            return lines;
        }
        try (BufferedReader reader = new BufferedReader(source.open().reader())) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(each.read(number, line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw source.failure(e);
        }
    }

    private static boolean isEmpty(Source source) {
        try {
            return Files.isRegularFile(source.file()) && Files.size(source.file()) == 0;
        } catch (IOException e) {
            throw source.failure(e);
        }
    }
}
