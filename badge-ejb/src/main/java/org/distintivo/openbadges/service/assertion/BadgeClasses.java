package org.distintivo.openbadges.service.assertion;

import java.util.List;
import java.util.Map;

/**
 * The classes of Open Badges 2.0 with the members that are looked at, as the tables of its
 * vocabulary have them.
 */
final class BadgeClasses {

    /** What a value may be. */
    enum Kind {
        IRI,
        TEXT,
        BOOLEAN,
        DATE,
        MAIL,
        /** Another document, or its address. */
        LINK,
        /** As {@link #LINK}; the picture itself is allowed in place of its address. */
        PICTURE,
        /** As {@link #LINK}, but never the picture itself. */
        PICTURE_LINK,
        OBJECT
    }

    enum Need {
        REQUIRED,
        EXPECTED,
        OPTIONAL
    }

    record Member(String name, Kind kind, Need need) {}

    private static final Map<String, List<Member>> CLASSES =
            Map.of(
                    "Assertion",
                    List.of(
                            required("id", Kind.IRI),
                            required("recipient", Kind.OBJECT),
                            required("badge", Kind.LINK),
                            required("issuedOn", Kind.DATE),
                            optional("expires", Kind.DATE),
                            optional("image", Kind.PICTURE_LINK),
                            optional("narrative", Kind.TEXT),
                            optional("evidence", Kind.LINK),
                            optional("revoked", Kind.BOOLEAN)),
                    "BadgeClass",
                    List.of(
                            required("id", Kind.IRI),
                            required("name", Kind.TEXT),
                            required("description", Kind.TEXT),
                            expected("image", Kind.PICTURE),
                            required("criteria", Kind.LINK),
                            required("issuer", Kind.LINK),
                            optional("alignment", Kind.OBJECT),
                            optional("tags", Kind.TEXT)),
                    "Issuer",
                    List.of(
                            required("id", Kind.IRI),
                            required("name", Kind.TEXT),
                            required("url", Kind.IRI),
                            required("email", Kind.MAIL),
                            optional("image", Kind.PICTURE),
                            optional("verification", Kind.OBJECT)),
                    "Endorsement",
                    List.of(
                            required("id", Kind.IRI),
                            required("claim", Kind.OBJECT),
                            required("issuer", Kind.LINK),
                            required("issuedOn", Kind.DATE),
                            required("verification", Kind.OBJECT)),
                    "IdentityObject",
                    List.of(
                            required("type", Kind.TEXT),
                            required("identity", Kind.TEXT),
                            required("hashed", Kind.BOOLEAN),
                            optional("salt", Kind.TEXT)));

    private BadgeClasses() {}

    static List<Member> members(String className) {
        return CLASSES.get(className);
    }

    private static Member required(String name, Kind kind) {
        return new Member(name, kind, Need.REQUIRED);
    }

    private static Member expected(String name, Kind kind) {
        return new Member(name, kind, Need.EXPECTED);
    }

    private static Member optional(String name, Kind kind) {
        return new Member(name, kind, Need.OPTIONAL);
    }
}
