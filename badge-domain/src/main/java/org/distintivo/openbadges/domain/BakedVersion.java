package org.distintivo.openbadges.domain;

/** Which version of Open Badges is baked into a picture, and how pictures mark it. */
public enum BakedVersion {
    /** A credential (Open Badges 3.0 §5.3). */
    OPEN_BADGES_3_0("openbadgecredential", "https://purl.imsglobal.org/ob/v3p0", "credential"),
    /** An assertion (Open Badges 2.0 Baking Specification). */
    OPEN_BADGES_2_0("openbadges", "http://openbadges.org", "assertion");

    private final String keyword;
    private final String namespace;
    private final String element;

    BakedVersion(String keyword, String namespace, String element) {
        this.keyword = keyword;
        this.namespace = namespace;
        this.element = element;
    }

    /** Returns the keyword of the text chunk in a PNG. */
    String keyword() {
        return keyword;
    }

    /** Returns the namespace of the element in an SVG. */
    String namespace() {
        return namespace;
    }

    /** Returns the name of the element in an SVG. */
    String element() {
        return element;
    }
}
