package org.distintivo.catalog.service;

import java.awt.Color;
import java.util.List;
import java.util.Map;

/**
 * The colors and stars of a level. A level without a palette of its own gets a grey-blue one and no
 * stars.
 *
 * @param bright where the light falls
 * @param deep the frame and the shadow
 */
record ArtworkPalette(Color bright, Color deep, int stars) {

    private static final ArtworkPalette CALM = of(0x6f8296, 0x33414f, 0);

    private static final Map<String, ArtworkPalette> LEVELS =
            Map.of(
                    "exam", of(0x8a7a66, 0x4a3f33, 0),
                    "fundamentals", of(0x7fa04a, 0x3c5720, 1),
                    "associate", of(0x1f9aa0, 0x0b4f55, 2),
                    "expert", of(0x4b5fc4, 0x232a6b, 3),
                    "master", of(0x8d4bb5, 0x43185f, 4),
                    "mcp", of(0x7c6a8e, 0x3d3049, 1),
                    "mcsa", of(0x4f8a76, 0x1f4a3c, 2),
                    "mcsd", of(0xa8683f, 0x5c3114, 3),
                    "mcse", of(0x44789f, 0x1a3b57, 3),
                    "mos", of(0xb05a5a, 0x652323, 2));

    static boolean isForeseen(String level) {
        return LEVELS.containsKey(level);
    }

    /** Returns those that certifications have, by name. */
    static List<String> levels() {
        return LEVELS.keySet().stream().filter(it -> !it.equals("exam")).sorted().toList();
    }

    static ArtworkPalette of(String level) {
        return LEVELS.getOrDefault(level, CALM);
    }

    private static ArtworkPalette of(int bright, int deep, int stars) {
        return new ArtworkPalette(new Color(bright), new Color(deep), stars);
    }
}
