package org.distintivo.openbadges.service.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Gives the blank nodes in a document's canonical statements other names and sorts anew: what a
 * holder shows has the names that the issuer gave when nothing was left out yet (Data Integrity
 * ECDSA Cryptosuites 1.0 §3.4.2).
 */
final class RelabeledStatements {

    /** Texts and addresses are passed over, so that none of them can pass for a blank node. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|<[^>]*+>|_:(c14n\\d++)");

    private RelabeledStatements() {}

    /**
     * @param names by the canonical name, both without {@code _:}
     */
    static List<String> renamed(String canonical, Map<String, String> names)
            throws DocumentRefusedException {
        Set<String> met = new HashSet<>();
        var statements = new ArrayList<String>();
        for (var line : canonical.split("(?<=\n)")) {
            statements.add(renamed(line, names, met));
        }
        if (!met.equals(names.keySet())) {
            throw new DocumentRefusedException(Refusal.VALUE);
        }
        statements.sort(null);
        return statements;
    }

    private static String renamed(String line, Map<String, String> names, Set<String> met)
            throws DocumentRefusedException {
        var matcher = TOKEN.matcher(line);
        var text = new StringBuilder();
        while (matcher.find()) {
            var label = matcher.group(1);
            if (label == null) {
                continue;
            }
            var name = names.get(label);
            if (name == null) {
                throw new DocumentRefusedException(Refusal.VALUE);
            }
            met.add(label);
            matcher.appendReplacement(text, "_:" + name);
        }
        return matcher.appendTail(text).toString();
    }
}
