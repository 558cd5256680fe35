package dev.kith.view;

import java.time.Instant;

/** Cells as a terminal shows them: times by how long ago, bars drawn. */
final class LiveText extends ScreenText {
    private static final int BAR_WIDTH = 10;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private final Instant now;
    private final boolean shades;

    LiveText(Presentation how) {
        super(how);
        this.now = how.now();
        this.shades = how.shades();
    }

    @Override
    public void moment(Instant value) {
        times.relative(value, now, out);
    }

    @Override
    public void bar(double fraction) {
        long eighths = Math.round(Math.clamp(fraction, 0.0, 1.0) * BAR_WIDTH * 8);
        out.repeat('█', (int) (eighths / 8));
        if (eighths % 8 > 0) {
            out.append(EIGHTHS.charAt((int) (eighths % 8)));
        }
    }

    @Override
    public void heat(Cell.Heat heat) {
        if (shades) {
            out.append(Shades.drawn(heat));
        } else {
            super.heat(heat);
        }
    }
}
