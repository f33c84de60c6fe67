package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.items;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.openbadges.domain.MemberFault;
import org.distintivo.openbadges.service.assertion.BadgeClasses.Kind;
import org.distintivo.openbadges.service.assertion.BadgeClasses.Need;
import org.distintivo.openbadges.service.jsonld.Members;

/**
 * Checks the members that each document must and may have (Open Badges 2.0, Open Badges Vocabulary;
 * Data Validation: "each Badge Object contains all required properties for its class … and values
 * of the expected data type for all declared properties").
 */
public final class BadgeRules {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    /** Read from left to right once, however long it is. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@]++@\\S++");

    private final List<BadgeFault> faults = new ArrayList<>();

    private BadgeRules() {}

    /** Returns the faults of an Assertion. */
    public static List<BadgeFault> ofAssertion(JsonObject assertion) {
        var rules = new BadgeRules();
        rules.type(assertion, "Assertion");
        rules.members(assertion, "Assertion", "");
        if (assertion.get("recipient") instanceof JsonObject recipient) {
            rules.members(recipient, "IdentityObject", "/recipient");
        }
        if (!BadgeGraph.isHosted(assertion) && !BadgeGraph.isSigned(assertion)) {
            boolean said = !BadgeGraph.verification(assertion).isEmpty();
            rules.fault(
                    said ? "/verification/type" : "/verification",
                    said ? MemberFault.VALUE : MemberFault.MISSING);
        }
        rules.faults.addAll(BadgeExtensions.faults(assertion));
        return rules.faults;
    }

    /** Returns the faults of a BadgeClass. */
    public static List<BadgeFault> ofBadgeClass(JsonObject badge) {
        return of(badge, "BadgeClass", "BadgeClass");
    }

    /** Returns the faults of an issuer's Profile. */
    public static List<BadgeFault> ofIssuer(JsonObject issuer) {
        return of(issuer, "Issuer", "Profile");
    }

    /** Returns whether the document says that it is an Endorsement. */
    public static boolean isEndorsement(JsonObject document) {
        return BadgeGraph.hasType(document, "Endorsement");
    }

    /** Returns the faults of an Endorsement. */
    public static List<BadgeFault> ofEndorsement(JsonObject endorsement) {
        return of(endorsement, "Endorsement", "Endorsement");
    }

    private static List<BadgeFault> of(JsonObject document, String name, String alias) {
        var rules = new BadgeRules();
        if (!BadgeGraph.hasType(document, alias)) {
            rules.type(document, name);
        }
        rules.members(document, name, "");
        rules.faults.addAll(BadgeExtensions.faults(document));
        return rules.faults;
    }

    private void type(JsonObject document, String type) {
        if (!BadgeGraph.hasType(document, type)) {
            fault("/type", document.containsKey("type") ? MemberFault.VALUE : MemberFault.MISSING);
        }
    }

    private void members(JsonObject document, String name, String at) {
        for (var member : BadgeClasses.members(name)) {
            var value = document.get(member.name());
            var pointer = at + "/" + member.name();
            if (value == null || value == JsonValue.NULL || isEmpty(value)) {
                if (member.need() != Need.OPTIONAL) {
                    faults.add(
                            new BadgeFault(
                                    pointer, MemberFault.MISSING, member.need() == Need.EXPECTED));
                }
                continue;
            }
            for (var item : items(value)) {
                value(item, member.kind(), pointer);
            }
        }
    }

    private static boolean isEmpty(JsonValue value) {
        return value.getValueType() == ValueType.ARRAY && value.asJsonArray().isEmpty();
    }

    private void value(JsonValue value, Kind kind, String pointer) {
        switch (kind) {
            case BOOLEAN ->
                    require(
                            value == JsonValue.TRUE || value == JsonValue.FALSE,
                            pointer,
                            MemberFault.TYPE);
            case OBJECT ->
                    require(value.getValueType() == ValueType.OBJECT, pointer, MemberFault.TYPE);
            case LINK, PICTURE, PICTURE_LINK -> link(value, kind, pointer);
            default -> {
                if (value instanceof JsonString text) {
                    text(text.getString(), kind, pointer);
                } else {
                    fault(pointer, kind == Kind.DATE ? MemberFault.NOT_A_DATE : MemberFault.TYPE);
                }
            }
        }
    }

    private void link(JsonValue value, Kind kind, String pointer) {
        if (value instanceof JsonObject whole) {
            if (kind != Kind.LINK) {
                address(Members.text(whole, "id"), kind, pointer + "/id");
            }
        } else if (value instanceof JsonString address) {
            address(address.getString(), kind, pointer);
        } else {
            fault(pointer, MemberFault.TYPE);
        }
    }

    private void address(String address, Kind kind, String pointer) {
        boolean inside = address.startsWith("data:");
        boolean allowed = kind == Kind.PICTURE || !inside;
        require(ABSOLUTE.matcher(address).matches() && allowed, pointer, MemberFault.VALUE);
    }

    private void text(String text, Kind kind, String pointer) {
        switch (kind) {
            case IRI -> require(ABSOLUTE.matcher(text).matches(), pointer, MemberFault.VALUE);
            case MAIL -> require(MAIL.matcher(text).matches(), pointer, MemberFault.VALUE);
            case DATE -> require(DateTimes.isReadable(text), pointer, MemberFault.NOT_A_DATE);
            default -> {}
        }
    }

    private void require(boolean condition, String pointer, MemberFault rule) {
        if (!condition) {
            fault(pointer, rule);
        }
    }

    private void fault(String pointer, MemberFault rule) {
        faults.add(new BadgeFault(pointer, rule, false));
    }
}
