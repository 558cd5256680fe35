package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given away: unpacked or installed, used as somebody would who has nothing else of kith, and removed. */
@Tag("blackbox")
class InstallIT {
    private static final Path TARGET =
            Path.of(System.getProperty("kith.binary")).resolveSibling("../..").normalize();

    @TempDir
    Path folder;

    @Test
    void theTarballRunsWhereverItLies() throws Exception {
        Path tarball = made(".tar.gz");
        Path place = Files.createDirectories(folder.resolve("a place of one's own"));
        run(0, "tar", "-xzf", tarball.toString(), "-C", place.toString());
        Path top;
        try (Stream<Path> tops = Files.list(place)) {
            top = tops.toList().getFirst();
        }
        Path link = Files.createSymbolicLink(folder.resolve("kith"), top.resolve("bin/kith"));
        use(link.toString());
        assertTrue(Files.exists(top.resolve("man/man1/kith.1.gz")));
        assertTrue(Files.exists(top.resolve("man/zh_CN/man1/kith.1.gz")));
        assertTrue(Files.exists(top.resolve("completions/kith.bash")));
    }

    @Test
    void theDebianPackageComesAndGoes() throws Exception {
        Path debian = made(".deb");
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root installs packages");
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/dpkg")), "there is no dpkg here");
        Assumptions.assumeFalse(Files.exists(Path.of("/usr/bin/kith")), "a kith is installed already");
        run(0, "dpkg", "-i", debian.toString());
        try {
            use("/usr/bin/kith");
            for (String file : List.of(
                    "man/man1/kith.1.gz",
                    "man/man5/kith-files.5.gz",
                    "man/zh_CN/man5/kith-files.5.gz",
                    "bash-completion/completions/kith",
                    "zsh/vendor-completions/_kith",
                    "fish/vendor_completions.d/kith.fish",
                    "doc/kith/copyright")) {
                assertTrue(Files.exists(Path.of("/usr/share").resolve(file)), file);
            }
        } finally {
            run(0, "dpkg", "-r", "kith");
        }
        for (String gone : List.of("/usr/bin/kith", "/usr/lib/kith", "/usr/share/man/man1/kith.1.gz")) {
            assertFalse(Files.exists(Path.of(gone)), gone);
        }
    }

    /** A first customer, with nothing of the environment. */
    private void use(String kith) throws IOException, InterruptedException {
        String database = folder.resolve("first.db").toString();
        String nothing = "env -i HOME=" + folder + " PATH=/usr/bin:/bin ";
        assertTrue(run(0, "sh", "-c", nothing + kith + " --version").startsWith("kith "));
        run(0, "sh", "-c", nothing + kith + " --db " + database + " customer add 'Zoe Vasiliev' --city Leeds");
        assertEquals(
                "Zoe Vasiliev\tLeeds\n",
                run(
                        0,
                        "sh",
                        "-c",
                        nothing + kith + " --db " + database
                                + " customer list --columns name,city --format tsv --no-header"));
    }

    private static Path made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> made =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            Assumptions.assumeFalse(
                    made.isEmpty(),
                    "no " + ending + " was built: mvn package makes the tarball, with -Pdeb the package");
            return made.getFirst();
        }
    }

    private static String run(int code, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(false).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), () -> String.join(" ", command) + "\n" + out + err);
        return out;
    }
}
