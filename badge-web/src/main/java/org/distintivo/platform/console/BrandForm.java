package org.distintivo.platform.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.BrandRefusedException;
import org.distintivo.platform.domain.BrandTheme;
import org.distintivo.platform.domain.HexColor;
import org.distintivo.platform.domain.RuleViolation;

/** What was typed into the form of a look, and what is wrong with it, by the ids of its fields. */
final class BrandForm {

    private static final int LONGEST_NAME = 80;

    private final Map<String, String> typed;
    private final Map<String, RuleViolation> faults = new LinkedHashMap<>();
    private BrandDraft draft;

    /**
     * @param typed texts by the ids {@code name}, {@code light}, {@code onLight}, {@code dark},
     *     {@code onDark} and {@code corner}
     */
    BrandForm(Map<String, String> typed) {
        this.typed = typed;
        var light = colors(BrandTheme.LIGHT, "light", "onLight");
        var dark = colors(BrandTheme.DARK, "dark", "onDark");
        var corner = corner();
        if (faults.isEmpty()) {
            draft = new BrandDraft(name(), light, dark, corner);
        }
    }

    /** Returns the look; empty when something is wrong. */
    Optional<BrandDraft> draft() {
        return Optional.ofNullable(draft);
    }

    Map<String, RuleViolation> faults() {
        return faults;
    }

    private String name() {
        var text = typed.getOrDefault("name", "").strip().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    /** Letters that nobody chose are the better of white and black. */
    private BrandDraft.Colors colors(BrandTheme theme, String accentField, String lettersField) {
        var accent = color(accentField);
        var given = typed.getOrDefault(lettersField, "").isBlank();
        var letters = given ? accent.map(theme::lettersOn) : color(lettersField);
        return accent.isEmpty() || letters.isEmpty()
                ? null
                : new BrandDraft.Colors(accent.get(), letters.get());
    }

    private Optional<HexColor> color(String field) {
        var color = HexColor.parse(typed.getOrDefault(field, ""));
        if (color.isEmpty()) {
            faults.put(field, BrandRefusedException.color());
        }
        return color;
    }

    private int corner() {
        var text = typed.getOrDefault("corner", "").strip();
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= BrandDraft.MOST_CORNER) {
            return Integer.parseInt(text);
        }
        faults.put("corner", BrandRefusedException.corner());
        return 0;
    }
}
