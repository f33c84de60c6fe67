package org.distintivo.insight.service.matching;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes of a published wording those that people write: <i>Java</i> of <i>Java (computer
 * programming)</i>, <i>Excel</i> of <i>Microsoft Excel</i>, <i>Alteryx</i> of <i>Alteryx
 * software</i>, <i>SQL</i> and <i>structured query language</i> of <i>Structured query language
 * SQL</i>.
 */
final class ShortForms {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern SOFTWARE = Pattern.compile("(?i)\\s+(software|framework|ide)$");
    private static final Pattern ACRONYM = Pattern.compile("(.+?) ([A-Z][A-Z0-9]{1,6})$");
    private static final Pattern MAKER =
            Pattern.compile(
                    "(?i)^(Adobe|Amazon|Apache|Apple|Atlassian|Autodesk|Bentley|Cisco|Dassault Systemes"
                            + "|ESRI|Google|IBM|Intuit|Microsoft|Oracle|Red Hat|SAP|The MathWorks|Trimble"
                            + "|VMware|Amazon Web Services AWS|JetBrains|Broadcom|HashiCorp)\\s+");

    private ShortForms() {}

    /** Returns the shorter wordings, without the wording itself. */
    static Set<String> of(String wording) {
        var forms = new LinkedHashSet<String>();
        var plain = BRACKETS.matcher(wording).replaceFirst("");
        add(forms, plain);
        for (var form : Set.copyOf(forms).isEmpty() ? Set.of(wording) : Set.copyOf(forms)) {
            add(forms, SOFTWARE.matcher(form).replaceFirst(""));
        }
        for (var form : Set.copyOf(with(forms, wording))) {
            acronym(forms, form);
        }
        for (var form : Set.copyOf(with(forms, wording))) {
            add(forms, MAKER.matcher(form).replaceFirst(""));
        }
        for (var form : Set.copyOf(forms)) {
            add(forms, SOFTWARE.matcher(form).replaceFirst(""));
        }
        forms.remove(wording);
        return forms;
    }

    private static Set<String> with(Set<String> forms, String wording) {
        var all = new LinkedHashSet<>(forms);
        all.add(wording);
        return all;
    }

    private static void acronym(Set<String> forms, String wording) {
        var found = ACRONYM.matcher(wording);
        if (found.matches() && isMadeOf(found.group(2), found.group(1))) {
            add(forms, found.group(1));
            add(forms, found.group(2));
        }
    }

    /** Returns whether the letters stand in the words in this order, beginning with the first. */
    private static boolean isMadeOf(String letters, String words) {
        var text = words.toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf(' ') < 0 ? -1 : start(letters, text);
        for (int i = 0; i < letters.length() && at >= 0; i++) {
            char letter = Character.toLowerCase(letters.charAt(i));
            at = Character.isDigit(letter) ? at : text.indexOf(letter, at) + 1;
            at = at == 0 ? -1 : at;
        }
        return at >= 0;
    }

    /** Where a word begins with the first letter. */
    private static int start(String letters, String text) {
        char first = Character.toLowerCase(letters.charAt(0));
        return text.charAt(0) == first ? 0 : text.indexOf(" " + first);
    }

    private static void add(Set<String> forms, String form) {
        if (!form.isBlank()) {
            forms.add(form.strip());
        }
    }
}
