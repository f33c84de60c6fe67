package org.distintivo.platform.service;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a translation has to get right about one pattern. */
final class TextPattern {

    /** Plurals of whole numbers up to here; the forms for millions are not asked for. */
    private static final int COUNTED = 2_000;

    private final MessagePattern pattern;

    /**
     * @throws IllegalArgumentException when it cannot be parsed
     */
    TextPattern(String text) {
        pattern = new MessagePattern(text);
    }

    /** Returns the gaps, for example {@code 0} and {@code 1}. */
    Set<String> arguments() {
        return parts().stream()
                .filter(part -> isNameOfArgument(part.getType()))
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the plural forms that a number may need in that language and that are not there. */
    Set<String> missingForms(Locale language) {
        var missing = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                var forms = formsNeeded(language, part.getArgType(), selectors(i));
                forms.removeAll(selectors(i));
                missing.addAll(forms);
            }
        }
        return missing;
    }

    /** Of numbers for which {@code =n} stands nothing more is needed. */
    private static Set<String> formsNeeded(Locale language, ArgType type, Set<String> given) {
        var kind = type == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL;
        var rules = PluralRules.forLocale(language, kind);
        return IntStream.rangeClosed(0, COUNTED)
                .filter(n -> !given.contains("=" + n))
                .mapToObj(rules::select)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> selectors(int start) {
        var selectors = new HashSet<String>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (pattern.getPartType(i) == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    private static boolean isNameOfArgument(Part.Type type) {
        return type == Part.Type.ARG_NUMBER || type == Part.Type.ARG_NAME;
    }

    private List<Part> parts() {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart).toList();
    }
}
