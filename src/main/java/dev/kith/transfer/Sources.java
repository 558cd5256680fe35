package dev.kith.transfer;

import dev.kith.cli.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of one import, in the order in which they were named. */
record Sources(List<Source> all) implements AutoCloseable {
    /** Opens what the user named; '-' is standard input. */
    static Sources of(ImportRequest request, Session session) {
        List<Source> all = new ArrayList<>();
        for (String file : request.files()) {
            all.add(Source.of(file, request.dialect(), session));
        }
        return new Sources(List.copyOf(all));
    }

    boolean several() {
        return all.size() > 1;
    }

    /** What the user called them. */
    String name() {
        return String.join(", ", all.stream().map(Source::name).toList());
    }

    /** The rows of all of them, numbered through. */
    RowSource rows() {
        return several() ? new JoinedRows(all) : all.getFirst().rows();
    }

    /** The SHA-256 of what is in them, one after the other. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (Source source : all) {
                try (InputStream in = Files.newInputStream(source.file())) {
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        digest.update(buffer, 0, count);
                    }
                } catch (IOException e) {
                    throw source.failure(e);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        all.forEach(Source::close);
    }
}
