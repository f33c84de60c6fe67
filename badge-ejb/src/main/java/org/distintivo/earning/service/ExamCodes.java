package org.distintivo.earning.service;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.platform.domain.NearestText;

/** Finds the exams of a program by code. Case does not matter where it tells no two exams apart. */
final class ExamCodes {

    private final ProgramRules rules;
    private final Map<String, Optional<String>> guesses = new HashMap<>();
    private Map<String, List<String>> byLowerCase;

    ExamCodes(ProgramRules rules) {
        this.rules = rules;
    }

    /** Returns the code as the catalog writes it. */
    Optional<String> find(String typed) {
        if (rules.findExam(typed).isPresent()) {
            return Optional.of(typed);
        }
        var alike = byLowerCase().getOrDefault(lower(typed), List.of());
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Returns the code that was most likely meant, or null. */
    String nearest(String typed) {
        return guesses.computeIfAbsent(typed, it -> NearestText.of(it, rules.exams().keySet()))
                .orElse(null);
    }

    /** Most rows never need it. */
    private Map<String, List<String>> byLowerCase() {
        if (byLowerCase == null) {
            byLowerCase =
                    rules.exams().keySet().stream()
                            .collect(Collectors.groupingBy(ExamCodes::lower));
        }
        return byLowerCase;
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
