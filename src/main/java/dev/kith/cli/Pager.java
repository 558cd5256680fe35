package dev.kith.cli;

import dev.kith.view.Presentation;
import dev.kith.view.View;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Shows a view on a terminal through the user's pager. Without a pager it goes to the terminal as it is. */
final class Pager {
    private Pager() {}

    static void show(View view, Presentation presentation, Env env, @Nullable String preferred) throws IOException {
        String variable = env.variable("KITH_PAGER");
        String pager = variable != null ? variable : preferred != null ? preferred : env.variable("PAGER");
        if (pager == null || pager.equals("cat") || "dumb".equals(env.variable("TERM"))) {
            Views.write(view, presentation, env.out());
            return;
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", pager)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putIfAbsent("LESS", "FRX");
        builder.environment().remove("LC_ALL");
        Process process = builder.start();
        try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
            Views.write(view, presentation, writer);
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
