package dev.kith.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The age file format, age-encryption.org/v1, with X25519 keys: what the age program encrypts, this decrypts. */
final class Age {
    private static final String BEGINS = "age-encryption.org/v1\n";
    private static final String BEGINS_ARMORED = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final String SECRET = "AGE-SECRET-KEY-1";
    private static final int BUFFER = 1 << 16;

    private Age() {}

    /** Whether a file is encrypted so. */
    static boolean isEncrypted(Path file) {
        return begins(file, BEGINS) || begins(file, BEGINS_ARMORED);
    }

    /** Reads what {@code age-keygen} shows as a public key. */
    static RecipientStanzaWriter recipient(String text) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is not an age recipient.", text),
                    Text.of(
                            "A recipient begins with age1; age-keygen makes one, with the identity that belongs to it."));
        }
    }

    /** Encrypts a file for recipients into another, which is empty yet; when it returns, the disk has it. */
    static void encrypt(Path from, Path to, List<RecipientStanzaWriter> recipients) {
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            try (WritableByteChannel encrypting =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(new Kept(out), recipients)) {
                copy(in, encrypting);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decrypts a file with the identities in another one into a third, which is empty yet. */
    static void decrypt(Path from, Path identities, Path to) {
        List<RecipientStanzaReader> readers = readers(identities);
        StandardDecryptingChannelFactory factory = begins(from, BEGINS_ARMORED)
                ? new ArmoredDecryptingChannelFactory()
                : new StandardDecryptingChannelFactory();
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(to, Set.of(StandardOpenOption.WRITE));
                ReadableByteChannel decrypting = factory.newDecryptingChannel(in, readers)) {
            copy(decrypting, out);
        } catch (GeneralSecurityException e) {
            throw new KithException.Invalid(
                    Text.of("{0} can't be decrypted with the identities in {1}.", from, identities),
                    Text.of("Name the identity file that belongs to one of its recipients; or the file is damaged."));
        } catch (IOException e) {
            throw new KithException.Invalid(Text.of("{0} can't be decrypted: it is damaged or cut off.", from));
        }
    }

    /** The lines that are secret keys; the others are comments. */
    private static List<RecipientStanzaReader> readers(Path identities) {
        List<RecipientStanzaReader> readers = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(identities, StandardCharsets.UTF_8)) {
                if (line.startsWith(SECRET)) {
                    readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(line.strip()));
                }
            }
        } catch (IOException e) {
            throw new KithException.NotFound(Text.of("There is no identity file at {0} that can be read.", identities));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            readers.clear();
        }
        if (readers.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("{0} holds no age identity.", identities),
                    Text.of("An identity is a line that begins with {0}.", SECRET));
        }
        return readers;
    }

    private static void copy(ReadableByteChannel in, WritableByteChannel out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (in.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            buffer.clear();
        }
    }

    private static boolean begins(Path file, String text) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(text.length()), StandardCharsets.ISO_8859_1).equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A channel that stays open when the one around it is closed, so that the disk can be waited for. */
    private record Kept(FileChannel channel) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer source) throws IOException {
            return channel.write(source);
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {}
    }
}
