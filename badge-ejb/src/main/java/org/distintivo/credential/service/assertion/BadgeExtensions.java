package org.distintivo.credential.service.assertion;

import static org.distintivo.credential.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Extensions that the community has agreed on (Open Badges 2.0, Extension Validation: "ensure that
 * required properties exist and that expected data types are used"). Others are left alone: nobody
 * but their maker knows what they ask for.
 */
final class BadgeExtensions {

    /**
     * A member that an extension needs.
     *
     * @param name in the words of the extension
     * @param full the same, written out
     */
    private record Member(String name, String full, ValueType type) {}

    private static final String NAMESPACE = "https://w3id.org/openbadges/extensions#";
    private static final String SCHEMA_ORG = "http://schema.org/";
    private static final String PREFIX = "extensions:";

    /** So the words of version 1 began. */
    private static final String OLD_PREFIX = "obi:extensions/#";

    /** By the last part of their type. */
    private static final Map<String, List<Member>> KNOWN =
            Map.of(
                    "ExampleExtension", List.of(text("exampleProperty", SCHEMA_ORG + "text")),
                    "ApplyLink", List.of(text("url", NAMESPACE + "applyLink")),
                    "GeoCoordinates",
                            List.of(
                                    text("description", SCHEMA_ORG + "description"),
                                    new Member("geo", SCHEMA_ORG + "geo", ValueType.OBJECT)),
                    "IssuerAccreditation",
                            List.of(
                                    text("name", SCHEMA_ORG + "name"),
                                    text(
                                            "contactInstructions",
                                            NAMESPACE + "accreditationContactInstructions"),
                                    text("url", SCHEMA_ORG + "url"),
                                    new Member(
                                            "address", SCHEMA_ORG + "address", ValueType.OBJECT)),
                    "LicenseExtension", List.of(text("name", SCHEMA_ORG + "name")),
                    "originalCreator", List.of(text("url", NAMESPACE + "#originalCreator")));

    private BadgeExtensions() {}

    /** Faults of all extensions at the top of a document. */
    static List<BadgeFault> faults(JsonObject document) {
        var faults = new ArrayList<BadgeFault>();
        document.forEach(
                (name, value) -> {
                    if (value instanceof JsonObject extension) {
                        for (var type : texts(extension.get("type"))) {
                            for (var member : KNOWN.getOrDefault(lastPart(type), List.of())) {
                                check(extension, member, "/" + name, faults);
                            }
                        }
                    }
                });
        return faults;
    }

    private static void check(
            JsonObject extension, Member member, String at, List<BadgeFault> faults) {
        var value = extension.getOrDefault(member.full(), extension.get(member.name()));
        if (value == null) {
            faults.add(new BadgeFault(at + "/" + member.name(), "missing", false));
        } else if (((JsonValue) value).getValueType() != member.type()) {
            faults.add(new BadgeFault(at + "/" + member.name(), "type", false));
        }
    }

    private static String lastPart(String type) {
        for (var start : List.of(PREFIX, OLD_PREFIX, NAMESPACE)) {
            if (type.startsWith(start)) {
                return type.substring(start.length());
            }
        }
        return "";
    }

    private static Member text(String name, String full) {
        return new Member(name, full, ValueType.STRING);
    }
}
