package org.distintivo.insight.service.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that name a skill in one sentence and something else in another, such as <i>go</i> and
 * <i>access</i>, and words that alone name nothing, such as <i>software</i>.
 */
final class CommonWords {

    private static final String FILE = "/org/distintivo/insight/common-words.txt";
    private static final Map<String, Set<String>> LISTS = read();

    private CommonWords() {}

    /** Returns whether a folded word counts only with a capital and near another skill. */
    static boolean isAmbiguous(String folded) {
        return folded.length() < 2 || LISTS.get("[ambiguous]").contains(folded);
    }

    /** Returns whether a folded word alone names nothing. */
    static boolean isNothing(String folded) {
        return LISTS.get("[nothing]").contains(folded);
    }

    private static Map<String, Set<String>> read() {
        try (var in = CommonWords.class.getResourceAsStream(FILE)) {
            var lists = new HashMap<String, Set<String>>();
            Set<String> list = new HashSet<>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.strip(), it -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    list.addAll(List.of(line.strip().split(" ")));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
