package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.Set;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.StatusAnswer;

/**
 * Reads the status of a credential from one bit in a signed list (Bitstring Status List 1.0 §3.2:
 * "verify the … proofs of the status list credential; if the status purpose is not equal to the one
 * of the entry, raise an error"; Status List 2021 §3.2 reads the same).
 */
final class BitstringStatus implements StatusKind {

    private static final Set<String> TYPES =
            Set.of("BitstringStatusListEntry", "StatusList2021Entry");
    private static final int MAX_DIGITS = 9;

    /** For so long a bundle answers like its issuer; after that its answer is one of the past. */
    private static final Duration BUNDLE_LIFE = Duration.ofDays(30);

    @Override
    public boolean reads(String type) {
        return TYPES.contains(type);
    }

    @Override
    public CheckResult read(JsonObject entry, Examination examination)
            throws DocumentRefusedException, FetchFailedException {
        var purpose = text(entry, "statusPurpose");
        if (purpose.isEmpty()) {
            throw new DocumentRefusedException(Refusal.ENTRY_MALFORMED);
        }
        if (!purpose.equals("revocation") && !purpose.equals("suspension")) {
            return skipped(StatusAnswer.OTHER_PURPOSE, purpose);
        }
        int index = index(entry);
        var address = text(entry, "statusListCredential");
        var result = ask(address, purpose, index, examination);
        var suspensions = examination.outside().known().suspensions(address);
        if (suspensions.isEmpty() || result.outcome() == CheckOutcome.ERROR) {
            return result;
        }
        var suspended = ask(suspensions.get(), "suspension", index, examination);
        return suspended.outcome().compareTo(result.outcome()) > 0 ? suspended : result;
    }

    private CheckResult ask(String address, String purpose, int index, Examination examination)
            throws DocumentRefusedException, FetchFailedException {
        var lists = examination.outside().lists();
        var kept = lists.find(address, BitstringList.class);
        if (kept.filter(list -> isFresh(list, examination)).isPresent()) {
            return answer(kept.get(), purpose, index, examination);
        }
        try {
            var body = examination.outside().require(address);
            var list = BitstringList.of(body, examination);
            var then = examination.outside().asOf();
            if (then.isEmpty()) {
                lists.keep(address, list);
                return answer(list, purpose, index, examination);
            }
            return kept.filter(known -> known.asked().isAfter(then.get())).isPresent()
                    ? older(kept.get(), purpose, index, examination)
                    : remembered(list.askedOn(then.get()), purpose, index, examination);
        } catch (FetchFailedException e) {
            return older(kept.orElseThrow(() -> e), purpose, index, examination);
        }
    }

    /**
     * What the issuer left behind is good for a while, but not for ever; and no issuer leaves
     * behind what somebody else keeps.
     */
    private CheckResult remembered(
            BitstringList list, String purpose, int index, Examination examination)
            throws DocumentRefusedException {
        boolean old = list.asked().isBefore(examination.now().minus(BUNDLE_LIFE));
        if (old || isOfAnother(list, examination)) {
            return older(list, purpose, index, examination);
        }
        return dated(answer(list, purpose, index, examination), list);
    }

    /** What was so when the issuer could last be asked; nothing better is known. */
    private CheckResult older(
            BitstringList list, String purpose, int index, Examination examination)
            throws DocumentRefusedException {
        var then = answer(list, purpose, index, examination);
        if (then.outcome() == CheckOutcome.ERROR) {
            return dated(then, list);
        }
        return isOfAnother(list, examination)
                ? warning(StatusAnswer.AS_OF_OTHER, list.asked(), list.issuer())
                : warning(StatusAnswer.AS_OF, list.asked());
    }

    /** A revocation is for good, a suspension may have been lifted since. */
    private CheckResult dated(CheckResult then, BitstringList list) {
        return then.answer() == StatusAnswer.SUSPENDED
                ? error(StatusAnswer.SUSPENDED_AS_OF, list.asked())
                : then;
    }

    private CheckResult answer(
            BitstringList list, String purpose, int index, Examination examination)
            throws DocumentRefusedException {
        if (!list.purposes().contains(purpose)) {
            throw new DocumentRefusedException(Refusal.LIST_PURPOSE, purpose);
        }
        if (index >= list.bits().length()) {
            throw new DocumentRefusedException(Refusal.LIST_RANGE, index);
        }
        if (list.bits().isSet(index)) {
            return error(
                    purpose.equals("revocation") ? StatusAnswer.REVOKED : StatusAnswer.SUSPENDED);
        }
        if (list.expired()) {
            return warning(StatusAnswer.LIST_EXPIRED, list.asked());
        }
        if (isOfAnother(list, examination)) {
            return ofAnother(list);
        }
        // a short list protects privacy less, and answers no less clearly
        return list.bits().length() < Bitstring.LENGTH
                ? ok(StatusAnswer.LIST_SHORT, list.asked(), list.bits().length())
                : ok(StatusAnswer.NOT_REVOKED, list.asked());
    }

    /**
     * The badge's own signature covers where its list is, so its issuer chose who keeps it. Who
     * that is has to be as certain as who the issuer of a badge is, and is told.
     */
    private CheckResult ofAnother(BitstringList list) throws DocumentRefusedException {
        if (!list.isNamed()) {
            throw new DocumentRefusedException(Refusal.LIST_UNSURE);
        }
        return ok(StatusAnswer.LIST_OTHER, list.asked(), list.issuer());
    }

    /** Of whom a list is may have been hard to tell for whoever asked first; that is no answer. */
    private static boolean isFresh(BitstringList list, Examination examination) {
        return examination.now().isBefore(list.freshUntil())
                && (list.isNamed() || !isOfAnother(list, examination));
    }

    private static boolean isOfAnother(BitstringList list, Examination examination) {
        return !list.issuer().equals(examination.issuerId());
    }

    /** A text by the standard; some issuers write a number. */
    private static int index(JsonObject entry) throws DocumentRefusedException {
        var value = entry.get("statusListIndex");
        var digits =
                value instanceof JsonString text
                        ? text.getString()
                        : value instanceof JsonNumber number ? number.toString() : "";
        if (!digits.matches("\\d{1," + MAX_DIGITS + "}") || isWide(entry)) {
            throw new DocumentRefusedException(Refusal.ENTRY_MALFORMED);
        }
        return Integer.parseInt(digits);
    }

    /** More than one bit for each credential, which only makes sense for messages. */
    private static boolean isWide(JsonObject entry) {
        return entry.get("statusSize") instanceof JsonNumber size && size.intValue() != 1;
    }
}
