package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.domain.Coded;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.service.remote.ForeignList;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * A status list of another issuer whose proof holds (Bitstring Status List 1.0 §2.2, §3.2; Status
 * List 2021, which came before it).
 *
 * @param purposes what a bit can mean in it
 * @param issuer whose key signed it
 * @param isNamed whether that issuer was asked and named the key, or goes by the key itself
 * @param expired whether it says itself that it is out of date
 */
record BitstringList(
        Bitstring bits,
        List<String> purposes,
        String issuer,
        boolean isNamed,
        boolean expired,
        Instant asked,
        Instant freshUntil)
        implements ForeignList {

    /** What the check of an issuer says where nobody else can have signed. */
    private static final Set<IssuerAnswer> NAMED =
            EnumSet.of(
                    IssuerAnswer.SELF,
                    IssuerAnswer.OWN,
                    IssuerAnswer.LISTED,
                    IssuerAnswer.LISTED_THEN,
                    IssuerAnswer.ON_HOST);

    /** Why nobody can tell whose key it is. */
    private static final Set<Coded> UNKNOWN_KEY =
            Set.of(Refusal.KEY_NOT_ASKED, Refusal.KEY_NOT_LISTED, Refusal.KEY_NOT_OURS);

    private static final Set<String> TYPES =
            Set.of("BitstringStatusListCredential", "StatusList2021Credential");

    /** What the standard assumes where a list does not say how long it is good for (§2.2). */
    private static final Duration TTL = Duration.ofMinutes(5);

    private static final Duration LONGEST_TTL = Duration.ofHours(1);

    /** Even of a list that is never to be kept: a page that is reloaded asks once. */
    private static final Duration SHORTEST_TTL = Duration.ofSeconds(10);

    /** A list in JSON starts so, whatever it holds: the first bytes of a GZIP file. */
    private static final String GZIP = "H4sI";

    /**
     * @throws DocumentRefusedException {@code list-malformed}, {@code list-too-large}, {@code
     *     list-unproven} or {@code list-unsure}
     */
    static BitstringList of(byte[] body, Examination asking) throws DocumentRefusedException {
        var list = read(body, asking);
        var document = list.document();
        var subject = object(document, "credentialSubject");
        if (texts(document.get("type")).stream().noneMatch(TYPES::contains)) {
            throw new DocumentRefusedException(Refusal.LIST_MALFORMED);
        }
        boolean isNamed = requireProof(list);
        var bits =
                Bitstring.decode(
                        multibase(text(subject, "encodedList")),
                        asking.limits().documents().listBytes());
        var now = asking.now();
        return new BitstringList(
                bits,
                texts(subject.get("statusPurpose")),
                list.issuerId(),
                isNamed,
                isExpired(document, now),
                now,
                now.plus(ttl(subject)));
    }

    /** The same, for what was learned at another time than now. */
    BitstringList askedOn(Instant time) {
        return new BitstringList(bits, purposes, issuer, isNamed, expired, time, freshUntil);
    }

    @Override
    public int bytes() {
        int letters = issuer.length() + purposes.stream().mapToInt(String::length).sum();
        return bits.length() / Byte.SIZE + Character.BYTES * letters;
    }

    private static Examination read(byte[] body, Examination asking)
            throws DocumentRefusedException {
        try {
            var list = asking.other(SubmittedCredential.read(body, asking.limits()));
            list.canonical();
            return list;
        } catch (DocumentRefusedException e) {
            throw new DocumentRefusedException(Refusal.LIST_MALFORMED);
        }
    }

    /** A key that the one whose it is said to be does not know is a forger's. */
    private static boolean requireProof(Examination list) throws DocumentRefusedException {
        var issuer = list.issuerId();
        if (list.proven().filter(p -> p.key().controller().equals(issuer)).isEmpty()) {
            boolean unknownKey =
                    list.proofs().stream().anyMatch(proof -> UNKNOWN_KEY.contains(proof.answer()));
            throw new DocumentRefusedException(
                    unknownKey ? Refusal.LIST_UNSURE : Refusal.LIST_UNPROVEN);
        }
        var named = new IssuerCheck().examine(list);
        if (named.outcome() == CheckOutcome.ERROR) {
            throw new DocumentRefusedException(Refusal.LIST_UNPROVEN);
        }
        return named.answer() instanceof IssuerAnswer answer && NAMED.contains(answer);
    }

    /** The older kind of list is written without the letter that says how it is written. */
    private static String multibase(String encoded) {
        return encoded.startsWith(GZIP) ? "u" + encoded : encoded;
    }

    private static Duration ttl(JsonObject subject) {
        if (!(subject.get("ttl") instanceof JsonNumber milliseconds)) {
            return TTL;
        }
        var ttl = Duration.ofMillis(milliseconds.longValue());
        if (ttl.compareTo(SHORTEST_TTL) < 0) {
            return SHORTEST_TTL;
        }
        return ttl.compareTo(LONGEST_TTL) > 0 ? LONGEST_TTL : ttl;
    }

    private static boolean isExpired(JsonObject list, Instant now) {
        if (!list.containsKey("validUntil")) {
            return false;
        }
        try {
            var end = text(list, "validUntil"); // empty, and so no date, if it is no text
            return DateTimes.parse(end).toInstant().isBefore(now);
        } catch (DateTimeException e) {
            return true;
        }
    }
}
