package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.Set;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;

/**
 * One bit in a signed list (Bitstring Status List 1.0 §3.2: "verify the … proofs of the status list
 * credential; if the status purpose is not equal to the one of the entry, raise an error"; Status
 * List 2021 §3.2 reads the same).
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
            throw new DocumentRefusedException("entry-malformed");
        }
        if (!purpose.equals("revocation") && !purpose.equals("suspension")) {
            return ok("other-purpose", purpose);
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
                ? warning("as-of-other", list.asked(), list.issuer())
                : warning("as-of", list.asked());
    }

    /** A revocation is for good, a suspension may have been lifted since. */
    private CheckResult dated(CheckResult then, BitstringList list) {
        return then.code().equals("suspended") ? error("suspended-as-of", list.asked()) : then;
    }

    private CheckResult answer(
            BitstringList list, String purpose, int index, Examination examination)
            throws DocumentRefusedException {
        if (!list.purposes().contains(purpose)) {
            throw new DocumentRefusedException("list-purpose", purpose);
        }
        if (index >= list.bits().length()) {
            throw new DocumentRefusedException("list-range", index);
        }
        if (list.bits().isSet(index)) {
            return error(purpose.equals("revocation") ? "revoked" : "suspended");
        }
        if (list.expired()) {
            return warning("list-expired", list.asked());
        }
        if (isOfAnother(list, examination)) {
            return ofAnother(list);
        }
        // a short list protects privacy less, and answers no less clearly
        return list.bits().length() < Bitstring.LENGTH
                ? ok("list-short", list.asked(), list.bits().length())
                : ok("not-revoked", list.asked());
    }

    /**
     * The badge's own signature covers where its list is, so its issuer chose who keeps it. Who
     * that is has to be as certain as who the issuer of a badge is, and is told.
     */
    private CheckResult ofAnother(BitstringList list) throws DocumentRefusedException {
        if (!list.isNamed()) {
            throw new DocumentRefusedException("list-unsure");
        }
        return ok("list-other", list.asked(), list.issuer());
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
            throw new DocumentRefusedException("entry-malformed");
        }
        return Integer.parseInt(digits);
    }

    /** More than one bit for each credential, which only makes sense for messages. */
    private static boolean isWide(JsonObject entry) {
        return entry.get("statusSize") instanceof JsonNumber size && size.intValue() != 1;
    }
}
