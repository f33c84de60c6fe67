package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.openbadges.domain.MemberFault;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.openbadges.service.jsonld.Members;

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

    /** Kinds that are lists themselves. */
    private static final Set<String> LISTS = Set.of("contexts", "credential", "endorsement");

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
                            if (value == null || value == JsonValue.NULL) {
                                absent(value, member, pointer + "/" + name);
                            } else {
                                member(value, member, pointer + "/" + name);
                            }
                        });
        if (shape.closed()) {
            object.keySet().stream()
                    .filter(name -> !shape.members().containsKey(name))
                    .forEach(name -> fault(pointer + "/" + name, MemberFault.UNEXPECTED));
        }
        prose(object, className, pointer);
    }

    /** JSON-LD reads null as if the member were not there. */
    private void absent(JsonValue value, Shape.Member member, String pointer) {
        if (member.required()) {
            fault(pointer, MemberFault.MISSING);
        } else if (value != null) {
            notation(pointer, MemberFault.EMPTY);
        } else if (member.asked()) {
            notation(pointer, MemberFault.MISSING);
        }
    }

    /** What the standard's text asks for beyond its schema. */
    private void prose(JsonObject object, String className, String pointer) {
        // Open Badges 3.0 §9.1: the subject has an id or an identifier
        if (className.equals("AchievementSubject")
                && !object.containsKey("id")
                && Members.text(object, "name").isBlank()
                && !hasItems(object.get("identifier"))) {
            faults.add(new SchemaFault(pointer + IDENTIFIER, MemberFault.MISSING, Grade.PROSE));
        }
        if (className.equals("Criteria")
                && !object.containsKey("id")
                && !object.containsKey("narrative")) {
            faults.add(new SchemaFault(pointer + "/narrative", MemberFault.MISSING, Grade.PROSE));
        }
    }

    private void member(JsonValue value, Shape.Member member, String pointer) {
        if (!member.list()) {
            alone(value, member.kind(), pointer);
        } else if (value.getValueType() == ValueType.ARRAY) {
            int index = 0;
            for (var item : value.asJsonArray()) {
                single(item, member.kind(), pointer + "/" + index++);
            }
        } else if (member.lenient()) {
            single(value, member.kind(), pointer);
        } else {
            notation(pointer, MemberFault.NOT_AN_ARRAY);
            single(value, member.kind(), pointer);
        }
    }

    /** A list of one says the same as its only item (JSON-LD 1.1 §5.2). */
    private void alone(JsonValue value, String kind, String pointer) {
        if (value.getValueType() == ValueType.ARRAY
                && value.asJsonArray().size() == 1
                && !LISTS.contains(kind)
                && !kind.startsWith("is:")) {
            notation(pointer, MemberFault.TYPE);
            single(value.asJsonArray().get(0), kind, pointer + "/0");
        } else {
            single(value, kind, pointer);
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
                fault(pointer, MemberFault.NOT_AN_OBJECT);
            }
        } else {
            leaf(value, kind, pointer);
        }
    }

    private void leaf(JsonValue value, String kind, String pointer) {
        switch (kind) {
            case "bool" ->
                    require(
                            value == JsonValue.TRUE || value == JsonValue.FALSE,
                            pointer,
                            MemberFault.TYPE);
            case "number" ->
                    require(value.getValueType() == ValueType.NUMBER, pointer, MemberFault.TYPE);
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
                    fault(pointer, MemberFault.TYPE);
                }
            }
        }
    }

    private void text(String text, String kind, String pointer) {
        switch (kind) {
            case "text" -> {}
            case "dateTime" -> dateTime(text, pointer);
            case "date" -> require(isDate(text), pointer, MemberFault.NOT_A_DATE);
            case "token" -> require(TOKEN.matcher(text).matches(), pointer, MemberFault.VALUE);
            case "language" ->
                    require(LANGUAGE.matcher(text).matches(), pointer, MemberFault.VALUE);
            default -> {
                var term = kind.startsWith("only:") ? kind.substring("only:".length()) : null;
                boolean ok =
                        term != null ? text.equals(term) : OpenBadgesShapes.hasTerm(kind, text);
                require(ok, pointer, MemberFault.VALUE);
            }
        }
    }

    private void dateTime(String text, String pointer) {
        require(DateTimes.isReadable(text), pointer, MemberFault.NOT_A_DATE);
        if (DateTimes.isReadable(text) && !DateTimes.isStrict(text)) {
            notation(pointer, MemberFault.NOT_A_DATE);
        }
    }

    private void types(JsonValue value, String pointer, List<String> oneOf) {
        if (value.getValueType() != ValueType.ARRAY) {
            notation(pointer, MemberFault.NOT_AN_ARRAY);
        }
        boolean found = false;
        for (var item : Members.items(value)) {
            require(item.getValueType() == ValueType.STRING, pointer, MemberFault.TYPE);
            found |= item instanceof JsonString text && oneOf.contains(text.getString());
        }
        require(found, pointer, MemberFault.VALUE);
    }

    /** Version 2.0 of the data model says which context is second, version 1.1 does not. */
    private void contexts(JsonValue value, String pointer) {
        if (value.getValueType() != ValueType.ARRAY || value.asJsonArray().isEmpty()) {
            fault(pointer, MemberFault.NOT_AN_ARRAY);
            return;
        }
        var list = value.asJsonArray();
        if (text(list, 0).equals(KnownContext.CREDENTIALS_V1.url())) {
            return;
        }
        require(
                text(list, 0).equals(KnownContext.CREDENTIALS_V2.url()),
                pointer + "/0",
                MemberFault.VALUE);
        require(OB_CONTEXT.matcher(text(list, 1)).matches(), pointer + "/1", MemberFault.VALUE);
        for (int i = 2; i < list.size(); i++) {
            var type = list.get(i).getValueType();
            boolean fits = type == ValueType.STRING || type == ValueType.OBJECT;
            require(fits, pointer + "/" + i, MemberFault.TYPE);
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

    private void require(boolean condition, String pointer, MemberFault rule) {
        if (!condition) {
            fault(pointer, rule);
        }
    }

    private void notation(String pointer, MemberFault rule) {
        faults.add(new SchemaFault(pointer, rule, Grade.NOTATION));
    }

    private void fault(String pointer, MemberFault rule) {
        faults.add(new SchemaFault(pointer, rule, Grade.MEANING));
    }
}
