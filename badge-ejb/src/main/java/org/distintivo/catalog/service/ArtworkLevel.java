package org.distintivo.catalog.service;

import java.util.List;
import java.util.Map;

/**
 * What a level looks like: its form, and pips that count it. A level that is not foreseen gets a
 * form of its own and no pips.
 */
record ArtworkLevel(ArtworkForm form, int pips) {

    private static final ArtworkLevel OTHER = new ArtworkLevel(ArtworkForm.OCTAGON, 0);

    private static final Map<String, ArtworkLevel> LEVELS =
            Map.of(
                    "exam", new ArtworkLevel(ArtworkForm.SHEET, 0),
                    "fundamentals", new ArtworkLevel(ArtworkForm.CIRCLE, 1),
                    "associate", new ArtworkLevel(ArtworkForm.HEXAGON, 2),
                    "expert", new ArtworkLevel(ArtworkForm.SHIELD, 3),
                    "master", new ArtworkLevel(ArtworkForm.SEAL, 4),
                    "mcp", new ArtworkLevel(ArtworkForm.CIRCLE, 1),
                    "mcsa", new ArtworkLevel(ArtworkForm.HEXAGON, 2),
                    "mcsd", new ArtworkLevel(ArtworkForm.SHIELD, 3),
                    "mcse", new ArtworkLevel(ArtworkForm.SHIELD, 3),
                    "mos", new ArtworkLevel(ArtworkForm.HEXAGON, 2));

    static boolean isForeseen(String level) {
        return LEVELS.containsKey(level);
    }

    /** Returns those that certifications have, by name. */
    static List<String> ofCertifications() {
        return LEVELS.keySet().stream().filter(it -> !it.equals("exam")).sorted().toList();
    }

    static ArtworkLevel of(String level) {
        return LEVELS.getOrDefault(level, OTHER);
    }

    /** Returns whether it is drawn on a sheet of paper, without a colored ground. */
    boolean isQuiet() {
        return form == ArtworkForm.SHEET;
    }
}
