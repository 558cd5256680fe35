package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.base.Synonyms;
import dev.kith.cli.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixed words of all options can be typed in Chinese, and none of those means two things at once. */
class SynonymsTest {
    /** What files and terminals have names for has those everywhere. */
    private static final Set<String> OF_MACHINES = Set.of("--format", "--color");

    @Test
    void everyWordOfAnOptionHasChineseOnes() {
        Set<String> missing = new TreeSet<>();
        lists().forEach((name, words) -> words.forEach(word -> {
            if (Synonyms.chinese(word).isEmpty() && !OF_MACHINES.contains(name)) {
                missing.add(name + " " + word);
            }
        }));
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatIsTypedInChineseMeansOneWordOfAnOption() {
        List<String> wrong = new ArrayList<>();
        lists().forEach((name, words) ->
                words.forEach(word -> Synonyms.chinese(word).forEach(chinese -> {
                    if (!Synonyms.of(chinese, words).equals(word)) {
                        wrong.add(name + ": " + chinese + " is " + Synonyms.of(chinese, words) + " and " + word);
                    }
                })));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({"CALL,call", "ＣＡＬＬ,call", "电话,call", " 电话 ,call", "高,高", "call,call", "x,x"})
    void readsAWord(String typed, String word) {
        assertEquals(word, Synonyms.of(typed, List.of("call", "email")));
    }

    @ParameterizedTest
    @CsvSource({"是,yes", "否,no", "对,yes", "YES,yes", "ｎｏ,no", "true,true", "男,男"})
    void readsYesAndNo(String typed, String word) {
        assertEquals(word, Synonyms.yesOrNo(typed));
    }

    @Test
    void theListThatIsAskedSaysWhatAWordMeans() {
        assertEquals("general", Synonyms.of("一般", List.of("key", "growth", "general")));
        assertEquals("normal", Synonyms.of("一般", List.of("high", "normal", "low")));
    }

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new TreeMap<>();
        Leaves.all().forEach((words, spec) -> {
            for (Option<?> option : spec.options()) {
                if (!option.words().isEmpty()) {
                    lists.put(
                            option.name().equals("--format") ? "--format" : option.name() + " of " + words,
                            option.words());
                }
            }
        });
        lists.keySet().removeIf(name -> OF_MACHINES.stream().anyMatch(machine -> name.startsWith(machine + " ")));
        return lists;
    }
}
