package dev.kith.script;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question, counted.
 *
 * @param counts how often each answer was given: all answers of a choice in its order, numbers going up, other answers
 *     the most frequent first
 * @param answered how many answers there are
 * @param mean of numbers, with two decimals; null for other answers, and where there are none
 */
public record Tally(
        Question question,
        List<Count> counts,
        long answered,
        @Nullable BigDecimal mean) {
    private static final Comparator<Count> FREQUENT =
            Comparator.comparingLong(Count::times).reversed().thenComparing(Count::answer);

    /** How often an answer was given. */
    public record Count(String answer, long times) {}

    public Tally {
        counts = List.copyOf(counts);
    }

    /** A tally for each of the questions, in their order. */
    public static List<Tally> of(List<Question> questions, List<Answer> answers) {
        Map<Long, Map<String, Long>> byQuestion = new HashMap<>();
        answers.forEach(answer -> byQuestion
                .computeIfAbsent(answer.question(), id -> new HashMap<>())
                .merge(answer.text(), 1L, Long::sum));
        return questions.stream()
                .map(question -> of(question, byQuestion.getOrDefault(question.id(), Map.of())))
                .toList();
    }

    private static Tally of(Question question, Map<String, Long> times) {
        long answered = times.values().stream().mapToLong(Long::longValue).sum();
        List<Count> counts = new ArrayList<>();
        BigDecimal mean = null;
        switch (question.wording().form()) {
            case AnswerForm.Choice(List<String> words) ->
                words.forEach(word -> counts.add(new Count(word, times.getOrDefault(word, 0L))));
            case AnswerForm.Range range -> {
                times.forEach((answer, count) -> counts.add(new Count(answer, count)));
                counts.sort(Comparator.comparingLong(count -> Long.parseLong(count.answer())));
                mean = answered == 0 ? null : mean(counts, answered);
            }
            case AnswerForm.AnyText text -> {
                times.forEach((answer, count) -> counts.add(new Count(answer, count)));
                counts.sort(FREQUENT);
            }
        }
        return new Tally(question, counts, answered, mean);
    }

    private static BigDecimal mean(List<Count> counts, long answered) {
        long sum = counts.stream()
                .mapToLong(count -> Long.parseLong(count.answer()) * count.times())
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP);
    }
}
