package dev.kith.backup;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Removes the backups that are no longer kept. */
record Rotation(Shelf shelf, Keep keep, Session session) {
    /** Adds to the one that was made what became of the others. */
    void add(List<Backup> backups) {
        Backup made = backups.getFirst();
        List<Instant> times = new ArrayList<>(List.of(made.at()));
        List<Backup> others = new ArrayList<>();
        if (Files.isDirectory(shelf.folder())) {
            for (Backup other : shelf.backups()) {
                if (!other.file().equals(made.file())) {
                    others.add(other);
                    times.add(other.at());
                }
            }
        }
        Set<Instant> kept = keep.kept(times, session.zone());
        long removed = 0;
        for (Backup other : others) {
            boolean stays = kept.contains(other.at());
            if (!stays) {
                removed++;
                remove(other);
            }
            backups.add(other.with(stays ? Backup.Fate.KEPT : Backup.Fate.REMOVED));
        }
        if (removed > 0) {
            session.say(Text.of(
                    session.isDryRun() ? "Would remove {0} older, kept {1}." : "Removed {0} older, kept {1}.",
                    removed,
                    backups.size() - removed));
        }
    }

    private void remove(Backup backup) {
        if (!session.isDryRun()) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
