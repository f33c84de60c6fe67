package org.distintivo.issuing.service.documents;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.distintivo.issuing.domain.EditionChange;

/** Compares two editions of a credential. */
public final class EditionChanges {

    private static final String SUBJECT = "credentialSubject";
    private static final String ACHIEVEMENT = "achievement";

    private static final Map<String, EditionChange> MEMBERS =
            Map.of(
                    "name", EditionChange.WORDS,
                    "issuer", EditionChange.ISSUER,
                    "awardedDate", EditionChange.RESULT,
                    "evidence", EditionChange.RESULT,
                    "validUntil", EditionChange.VALIDITY);

    /** When it was signed, and how, says nothing about its holder. */
    private static final Set<String> OF_SIGNING = Set.of("validFrom", "proof");

    private static final Map<String, EditionChange> SUBJECT_MEMBERS =
            Map.of("identifier", EditionChange.NAME, "result", EditionChange.RESULT);

    private final Set<EditionChange> found = EnumSet.noneOf(EditionChange.class);

    private EditionChanges() {}

    /** Returns what the later one says otherwise; the key is not looked at. */
    public static Set<EditionChange> between(JsonObject before, JsonObject after) {
        var changes = new EditionChanges();
        for (var member : differing(before, after)) {
            if (member.equals(SUBJECT)) {
                changes.subject(before.getJsonObject(SUBJECT), after.getJsonObject(SUBJECT));
            } else if (!OF_SIGNING.contains(member)) {
                changes.found.add(MEMBERS.getOrDefault(member, EditionChange.FORM));
            }
        }
        return changes.found;
    }

    private void subject(JsonObject before, JsonObject after) {
        for (var member : differing(before, after)) {
            if (member.equals(ACHIEVEMENT)) {
                achievement(before.getJsonObject(ACHIEVEMENT), after.getJsonObject(ACHIEVEMENT));
            } else {
                found.add(SUBJECT_MEMBERS.getOrDefault(member, EditionChange.FORM));
            }
        }
    }

    private void achievement(JsonObject before, JsonObject after) {
        for (var member : differing(before, after)) {
            found.add(member.equals("image") ? EditionChange.ARTWORK : EditionChange.WORDS);
        }
    }

    private static Set<String> differing(JsonObject before, JsonObject after) {
        var members = new HashSet<>(before.keySet());
        members.addAll(after.keySet());
        members.removeIf(it -> Objects.equals(before.get(it), after.get(it)));
        return members;
    }
}
