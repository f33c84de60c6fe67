package org.distintivo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The order of the features: which other features each of them may use, in code, EL and JPQL. */
final class Features {

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        put("platform");
        put("account", "platform");
        put("catalog", "account");
        put("openbadges", "platform");
        put("issuing", "openbadges");
        put("verifying", "issuing");
        put("badge", "verifying", "catalog");
        for (var sibling : List.of("earning", "claiming", "sharing", "insight")) {
            put(sibling, "badge");
        }
        put("foreign", "sharing");
        for (var answering : List.of("support", "integration")) {
            put(answering, "earning", "claiming", "foreign", "insight");
        }
        put("notification", "support", "integration");
    }

    private Features() {}

    static Set<String> all() {
        return MAY_USE.keySet();
    }

    /** Returns the features below one feature, itself not among them. */
    static Set<String> below(String feature) {
        return MAY_USE.get(feature);
    }

    /** Returns the features that one feature must not use. */
    static Set<String> forbidden(String feature) {
        var forbidden = new TreeSet<>(all());
        forbidden.removeAll(below(feature));
        forbidden.remove(feature);
        return forbidden;
    }

    private static void put(String feature, String... below) {
        var all = new TreeSet<>(List.of(below));
        for (var one : below) {
            all.addAll(MAY_USE.get(one));
        }
        MAY_USE.put(feature, all);
    }
}
