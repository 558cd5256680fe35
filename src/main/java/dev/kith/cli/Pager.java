package dev.kith.cli;

import dev.kith.view.Presentation;
import dev.kith.view.View;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        forLess(builder.environment());
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

    /**
     * What less is told, unless the user has told it: it passes colors on; what comes is UTF-8, whatever the locale
     * says, and no binary file; the isolates around what is written from right to left take no column, and are not
     * shown as {@code <U+2068>}.
     */
    private static void forLess(Map<String, String> environment) {
        environment.putIfAbsent("LESS", "FRX");
        if (!environment.containsKey("LESSCHARDEF")) {
            environment.putIfAbsent("LESSCHARSET", "utf-8");
        }
        environment.putIfAbsent("LESSUTFCHARDEF", "2068-2069:c");
        environment.remove("LC_ALL");
    }
}
