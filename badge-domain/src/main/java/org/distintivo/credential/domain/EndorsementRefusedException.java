package org.distintivo.credential.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import org.distintivo.platform.domain.RuleViolation;

/** What was handed in as an endorsement is none that can be shown. */
public class EndorsementRefusedException extends RuleViolation {

    private final String check;

    private EndorsementRefusedException(String code, String detail, String check) {
        super(Kind.REFUSED, code, detail);
        this.check = check;
    }

    /** It does not hold. */
    public static EndorsementRefusedException unsound(CheckResult failed) {
        return new EndorsementRefusedException(
                "endorsement-unsound",
                "The check " + failed.id().text() + " says " + failed.code() + ".",
                failed.id().text());
    }

    /** It is another kind of credential, or one with a token around it. */
    public static EndorsementRefusedException otherKind() {
        return new EndorsementRefusedException(
                "endorsement-other-kind",
                "It is no EndorsementCredential as JSON with a proof inside.",
                null);
    }

    /** It is about something else. */
    public static EndorsementRefusedException otherSubject() {
        return new EndorsementRefusedException(
                "endorsement-other-subject",
                "It is about neither this issuer nor one of its achievements.",
                null);
    }

    /** It is there already. */
    public static EndorsementRefusedException known() {
        return new EndorsementRefusedException(
                "endorsement-known", "The same endorsement is there already.", null);
    }

    /** The member {@code check}: which one failed. */
    @Override
    public Map<String, JsonValue> members() {
        return check == null ? Map.of() : Map.of("check", Json.createValue(check));
    }
}
