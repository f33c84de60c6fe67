package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.items;
import static org.distintivo.openbadges.service.jsonld.Members.objects;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.MemberFault;
import org.distintivo.openbadges.service.assertion.ExtensionWords.Member;
import org.distintivo.openbadges.service.jsonld.Members;

/**
 * Checks extensions that the community has agreed on (Open Badges 2.0, Extension Validation:
 * "ensure that required properties exist and that expected data types are used"). Others are not
 * checked: nobody but their maker knows what they ask for.
 */
final class BadgeExtensions {

    private static final List<String> PREFIXES =
            List.of(
                    "extensions:",
                    "extensions#",
                    // so the words of version 1 began
                    "obi:extensions/#",
                    ExtensionWords.NAMESPACE);

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}(-?)(0[1-9]|1[0-2])\\1(0[1-9]|[12]\\d|3[01])");

    /** An address of a licence, or the short name that stands for it. */
    private static final Pattern LICENSE =
            Pattern.compile("CC-\\S+|https?://creativecommons\\.org/\\S+");

    private final List<BadgeFault> faults = new ArrayList<>();

    private BadgeExtensions() {}

    /** Returns the faults of all extensions at the top of a document. */
    static List<BadgeFault> faults(JsonObject document) {
        var extensions = new BadgeExtensions();
        document.forEach(
                (name, value) -> {
                    for (var extension : objects(value)) {
                        for (var type : texts(extension.get("type"))) {
                            extensions.check(extension, lastPart(type), "/" + name);
                        }
                    }
                });
        return extensions.faults;
    }

    private void check(JsonObject object, String table, String at) {
        for (var member : ExtensionWords.of(table)) {
            var value = object.getOrDefault(member.full(), object.get(member.name()));
            var pointer = at + "/" + member.name();
            if (value != null) {
                items(value).forEach(item -> check(item, member, pointer));
            }
            if (member.required() && (value == null || items(value).isEmpty())) {
                faults.add(new BadgeFault(pointer, MemberFault.MISSING, false));
            }
        }
    }

    private void check(JsonValue value, Member member, String pointer) {
        if (member.isObject()) {
            if (value instanceof JsonObject object) {
                check(object, member.kind(), pointer);
            } else {
                faults.add(new BadgeFault(pointer, MemberFault.TYPE, false));
            }
            return;
        }
        boolean right =
                switch (member.kind()) {
                    case "number" -> value instanceof JsonNumber;
                    case "flag" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
                    default -> value instanceof JsonString;
                };
        if (!right) {
            faults.add(new BadgeFault(pointer, MemberFault.TYPE, false));
        } else if (value instanceof JsonString text && !isWritten(text.getString(), member)) {
            faults.add(new BadgeFault(pointer, MemberFault.VALUE, false));
        }
    }

    private static boolean isWritten(String text, Member member) {
        return switch (member.kind()) {
            case "address" -> ADDRESS.matcher(text).matches();
            case "uuid" -> UUID.matcher(text).matches();
            case "day" -> DAY.matcher(text).matches();
            case "license" -> LICENSE.matcher(text).matches();
            case "time" -> Members.isDateTime(text);
            default -> true;
        };
    }

    private static String lastPart(String type) {
        return PREFIXES.stream()
                .filter(type::startsWith)
                .map(prefix -> type.substring(prefix.length()))
                .findFirst()
                .orElse(type.equals("endorsement") ? type : "");
    }
}
