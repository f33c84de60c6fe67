package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.distintivo.credential.service.jsonld.KnownContext;
import org.distintivo.credential.service.jsonld.Members;

/**
 * Compares a document, member by member, with the classes of the standard. Members that no class
 * names are not looked at here: where they are allowed at all, a context has to define them.
 */
public final class SchemaWalk {

    /** The member by which a subject is named. */
    static final String IDENTIFIER = "/identifier";

    private static final Pattern TOKEN =
            Pattern.compile("[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+");
    private static final Pattern LANGUAGE =
            Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
    private static final Pattern OB_CONTEXT =
            Pattern.compile(
                    "https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json");

    private final List<SchemaFault> faults = new ArrayList<>();

    private SchemaWalk() {}

    static List<SchemaFault> faults(JsonObject document, String shape) {
        var walk = new SchemaWalk();
        walk.object(document, shape, "");
        return walk.faults;
    }

    private void object(JsonObject object, String className, String pointer) {
        var shape = OpenBadgesShapes.shape(className);
        shape.members()
                .forEach(
                        (name, member) -> {
                            var value = object.get(name);
                            if (value != null) {
                                member(value, member, pointer + "/" + name);
                            } else if (member.required()) {
                                fault(pointer + "/" + name, "missing");
                            }
                        });
        if (shape.closed()) {
            object.keySet().stream()
                    .filter(name -> !shape.members().containsKey(name))
                    .forEach(name -> fault(pointer + "/" + name, "unexpected"));
        }
        prose(object, className, pointer);
    }

    /** What the standard's text asks for beyond its schema. */
    private void prose(JsonObject object, String className, String pointer) {
        // Open Badges 3.0 §9.1: the subject has an id or an identifier
        if (className.equals("AchievementSubject")
                && !object.containsKey("id")
                && !hasItems(object.get("identifier"))) {
            faults.add(new SchemaFault(pointer + IDENTIFIER, "missing", true));
        }
        if (className.equals("Criteria")
                && !object.containsKey("id")
                && !object.containsKey("narrative")) {
            faults.add(new SchemaFault(pointer + "/narrative", "missing", true));
        }
    }

    private void member(JsonValue value, Shape.Member member, String pointer) {
        if (!member.list()) {
            single(value, member.kind(), pointer);
        } else if (value.getValueType() == ValueType.ARRAY) {
            int index = 0;
            for (var item : value.asJsonArray()) {
                single(item, member.kind(), pointer + "/" + index++);
            }
        } else if (member.lenient()) {
            single(value, member.kind(), pointer);
        } else {
            fault(pointer, "not-an-array");
        }
    }

    private void single(JsonValue value, String kind, String pointer) {
        if (kind.equals("Issuer")) {
            // a bare address is an issuer too
            if (value.getValueType() != ValueType.STRING) {
                single(value, "Profile", pointer);
            }
        } else if (OpenBadgesShapes.shape(kind) != null) {
            if (value.getValueType() == ValueType.OBJECT) {
                object(value.asJsonObject(), kind, pointer);
            } else {
                fault(pointer, "not-an-object");
            }
        } else {
            leaf(value, kind, pointer);
        }
    }

    private void leaf(JsonValue value, String kind, String pointer) {
        switch (kind) {
            case "bool" ->
                    require(value == JsonValue.TRUE || value == JsonValue.FALSE, pointer, "type");
            case "number" -> require(value.getValueType() == ValueType.NUMBER, pointer, "type");
            case "contexts" -> contexts(value, pointer);
            case "credential" -> {
                types(value, pointer, List.of("VerifiableCredential"));
                types(value, pointer, List.of("AchievementCredential", "OpenBadgeCredential"));
            }
            case "endorsement" -> {
                types(value, pointer, List.of("VerifiableCredential"));
                types(value, pointer, List.of("EndorsementCredential"));
            }
            default -> {
                if (kind.startsWith("is:")) {
                    types(value, pointer, List.of(kind.substring("is:".length())));
                } else if (value instanceof JsonString text) {
                    text(text.getString(), kind, pointer);
                } else {
                    fault(pointer, "type");
                }
            }
        }
    }

    private void text(String text, String kind, String pointer) {
        switch (kind) {
            case "text" -> {}
            case "dateTime" -> require(Members.isDateTime(text), pointer, "not-a-date");
            case "date" -> require(isDate(text), pointer, "not-a-date");
            case "token" -> require(TOKEN.matcher(text).matches(), pointer, "value");
            case "language" -> require(LANGUAGE.matcher(text).matches(), pointer, "value");
            default -> {
                var term = kind.startsWith("only:") ? kind.substring("only:".length()) : null;
                boolean ok =
                        term != null ? text.equals(term) : OpenBadgesShapes.hasTerm(kind, text);
                require(ok, pointer, "value");
            }
        }
    }

    private void types(JsonValue value, String pointer, List<String> oneOf) {
        if (value.getValueType() != ValueType.ARRAY) {
            fault(pointer, "not-an-array");
            return;
        }
        boolean found = false;
        for (var item : value.asJsonArray()) {
            require(item.getValueType() == ValueType.STRING, pointer, "type");
            found |= item instanceof JsonString text && oneOf.contains(text.getString());
        }
        require(found, pointer, "value");
    }

    /** Version 2.0 of the data model says which context is second, version 1.1 does not. */
    private void contexts(JsonValue value, String pointer) {
        if (value.getValueType() != ValueType.ARRAY || value.asJsonArray().isEmpty()) {
            fault(pointer, "not-an-array");
            return;
        }
        var list = value.asJsonArray();
        if (text(list, 0).equals(KnownContext.CREDENTIALS_V1.url())) {
            return;
        }
        require(text(list, 0).equals(KnownContext.CREDENTIALS_V2.url()), pointer + "/0", "value");
        require(OB_CONTEXT.matcher(text(list, 1)).matches(), pointer + "/1", "value");
        for (int i = 2; i < list.size(); i++) {
            var type = list.get(i).getValueType();
            boolean fits = type == ValueType.STRING || type == ValueType.OBJECT;
            require(fits, pointer + "/" + i, "type");
        }
    }

    private static String text(List<JsonValue> list, int index) {
        return index < list.size() && list.get(index) instanceof JsonString text
                ? text.getString()
                : "";
    }

    private static boolean hasItems(JsonValue value) {
        return value != null
                && value.getValueType() == ValueType.ARRAY
                && !value.asJsonArray().isEmpty();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void require(boolean condition, String pointer, String rule) {
        if (!condition) {
            fault(pointer, rule);
        }
    }

    private void fault(String pointer, String rule) {
        faults.add(new SchemaFault(pointer, rule, false));
    }
}
