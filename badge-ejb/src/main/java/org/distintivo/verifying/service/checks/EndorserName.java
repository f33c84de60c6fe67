package org.distintivo.verifying.service.checks;

/** Names an endorser for people: anybody can take any name, so the address stands beside it. */
public final class EndorserName {

    private static final int LONGEST = 100;

    private EndorserName() {}

    /**
     * @param name may be empty
     * @param id the address or key that is proven
     */
    public static String of(String name, String id) {
        var address = shortened(id, LONGEST);
        return name.isBlank() ? address : shortened(name, LONGEST) + " (" + address + ")";
    }

    /** Returns the first characters of a text, none of them cut in two. */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text;
    }
}
