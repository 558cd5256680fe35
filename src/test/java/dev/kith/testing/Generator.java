package dev.kith.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes values out of numbers; smaller numbers must make simpler values. */
@FunctionalInterface
public interface Generator<T> {
    /** Characters that have broken programs before; the harmless ones first. */
    List<String> NASTY = List.of(
            "a",
            "b",
            "Z",
            "0",
            "9",
            " ",
            "'",
            "\"",
            ",",
            ";",
            "%",
            "_",
            "\\",
            "-",
            "=",
            "@",
            "\n",
            "\r\n",
            "\t",
            "|",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "ı",
            "张",
            "京",
            "ｱ",
            "한",
            "🙂",
            "👩‍👧",
            "\u001b[31m",
            "\u202e",
            "\ufeff",
            "\u0000",
            "\ud800",
            "'; --",
            "NULL",
            "<b>",
            "${x}");

    T draw(Choices choices);

    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return choices -> change.apply(draw(choices));
    }

    default <R> Generator<R> then(Function<? super T, Generator<R>> next) {
        return choices -> next.apply(draw(choices)).draw(choices);
    }

    static <T> Generator<T> always(T value) {
        return choices -> value;
    }

    /** From least to most, both included; becomes 0, or what is nearest to it. */
    static Generator<Integer> ints(int least, int most) {
        return longs(least, most).map(Math::toIntExact);
    }

    /** From least to most, both included; the range may not be wider than a long. */
    static Generator<Long> longs(long least, long most) {
        long from = Math.clamp(0, least, most);
        return choices -> {
            boolean down = from > least && (from == most || choices.below(2) == 1);
            return down ? from - choices.below(from - least + 1) : from + choices.below(most - from + 1);
        };
    }

    static Generator<Boolean> booleans() {
        return choices -> choices.below(2) == 1;
    }

    /** One of the values; becomes the first. */
    @SafeVarargs
    static <T> Generator<T> of(T... values) {
        return choices -> values[(int) choices.below(values.length)];
    }

    static <T> Generator<T> of(List<T> values) {
        return choices -> values.get((int) choices.below(values.size()));
    }

    /** What one of the generators makes; becomes what the first makes. */
    @SafeVarargs
    static <T> Generator<T> oneOf(Generator<? extends T>... generators) {
        return choices -> generators[(int) choices.below(generators.length)].draw(choices);
    }

    /** Lists of up to most elements; they lose elements. */
    static <T> Generator<List<T>> lists(Generator<? extends T> elements, int most) {
        return choices -> {
            List<T> list = new ArrayList<>();
            while (list.size() < most && choices.below(most + 1L) > 0) {
                list.add(elements.draw(choices));
            }
            return list;
        };
    }

    /** Texts of up to most nasty characters. */
    static Generator<String> texts(int most) {
        return lists(of(NASTY), most).map(characters -> String.join("", characters));
    }
}
