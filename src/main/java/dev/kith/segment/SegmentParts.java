package dev.kith.segment;

import java.util.List;
import java.util.function.Supplier;

/** What the other features do with segments; the program lists it once and hands it to the commands. */
public record SegmentParts(Supplier<List<RefreshPart>> refresh, Supplier<List<MovePart>> moves) {}
