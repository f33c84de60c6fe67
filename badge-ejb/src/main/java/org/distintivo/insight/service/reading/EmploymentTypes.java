package org.distintivo.insight.service.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows the kinds of employment that schema.org names, however a feed writes them. */
final class EmploymentTypes {

    private static final Map<String, String> KINDS = new TreeMap<>();

    static {
        kind(
                "FULL_TIME",
                "fulltime vollzeit tempopieno heltid tempsplein jornadacompleta tempointegral");
        kind(
                "PART_TIME",
                "parttime teilzeit tempoparziale deltid tempspartiel mediajornada meioperiodo");
        kind("CONTRACTOR", "contractor contract freelance");
        kind("TEMPORARY", "temporary temp befristet");
        kind("INTERN", "intern internship praktikum stage tirocinio");
        kind("VOLUNTEER", "volunteer");
        kind("PER_DIEM", "perdiem");
        kind("OTHER", "other");
    }

    private EmploymentTypes() {}

    /** Returns schema.org's word for it; empty where it is none of these. */
    static Optional<String> find(String text) {
        return Optional.ofNullable(
                KINDS.get(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "")));
    }

    private static void kind(String kind, String words) {
        for (var word : words.split(" ")) {
            KINDS.put(word, kind);
        }
    }
}
