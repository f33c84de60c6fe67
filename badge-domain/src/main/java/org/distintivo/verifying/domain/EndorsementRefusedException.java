package org.distintivo.verifying.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import org.distintivo.platform.domain.RuleViolation;

/** Thrown when what was handed in as an endorsement cannot be shown as one. */
public class EndorsementRefusedException extends RuleViolation {

    private final String check;

    private EndorsementRefusedException(String code, String detail, String check) {
        super(Kind.REFUSED, code, detail);
        this.check = check;
    }

    /** Refuses because a check failed. */
    public static EndorsementRefusedException unsound(CheckResult failed) {
        return new EndorsementRefusedException(
                "endorsement-unsound",
                "The check " + failed.id().text() + " says " + failed.code() + ".",
                failed.id().text());
    }

    /** Refuses because it is another kind of credential, or one inside a token. */
    public static EndorsementRefusedException otherKind() {
        return new EndorsementRefusedException(
                "endorsement-other-kind",
                "It is no EndorsementCredential as JSON with a proof inside.",
                null);
    }

    /** Refuses because it endorses neither the issuer nor an achievement of this installation. */
    public static EndorsementRefusedException otherSubject() {
        return new EndorsementRefusedException(
                "endorsement-other-subject",
                "It is about neither this issuer nor one of its achievements.",
                null);
    }

    /** Refuses because it was taken in before. */
    public static EndorsementRefusedException known() {
        return new EndorsementRefusedException(
                "endorsement-known", "The same endorsement is there already.", null);
    }

    /** Returns the member {@code check}: which one failed. */
    @Override
    public Map<String, JsonValue> members() {
        return check == null ? Map.of() : Map.of("check", Json.createValue(check));
    }
}
