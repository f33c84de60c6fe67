package org.distintivo.issuing.service.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.service.documents.OpenBadgeCredential.Addresses;
import org.distintivo.openbadges.service.jsonld.DocumentForm;
import org.distintivo.platform.domain.PublicId;

/**
 * What one credential has for itself; all else it shares with every other one of its achievement.
 *
 * @param name the recipient's; null when none is told
 * @param score null when none is told
 * @param evidence null when there is none
 */
record CredentialFields(
        String id,
        String refresh,
        String validFrom,
        String awardedDate,
        String identityHash,
        String salt,
        String statusId,
        String statusIndex,
        String name,
        String score,
        String evidence) {

    /** The place of the first field that not every credential has. */
    private static final int FIRST_OPTIONAL = 8;

    static CredentialFields of(CredentialRequest request, Addresses addresses, Instant signedAt) {
        var salt = PublicId.random();
        var index = Integer.toString(addresses.statusIndex());
        return new CredentialFields(
                addresses.credential(),
                addresses.credential() + "/refresh",
                OpenBadgeCredential.seconds(signedAt),
                request.awardedOn() + "T00:00:00Z",
                HashedAddress.of(request.recipient().address(), salt),
                salt,
                addresses.statusList() + "#" + index,
                index,
                request.recipient().name(),
                request.achievement().score() == null ? null : request.achieved().score(),
                request.achieved().evidence());
    }

    /** Marks in place of the fields that these have. */
    CredentialFields marks() {
        int scoreAt = FIRST_OPTIONAL + (name == null ? 0 : 1);
        int evidenceAt = scoreAt + (score == null ? 0 : 1);
        return new CredentialFields(
                DocumentForm.addressMark(0),
                DocumentForm.addressMark(1),
                DocumentForm.mark(2),
                DocumentForm.mark(3),
                DocumentForm.mark(4),
                DocumentForm.mark(5),
                DocumentForm.addressMark(6),
                DocumentForm.mark(7),
                name == null ? null : DocumentForm.mark(FIRST_OPTIONAL),
                score == null ? null : DocumentForm.mark(scoreAt),
                evidence == null ? null : DocumentForm.addressMark(evidenceAt));
    }

    /** Returns the fields there are, in the order of the marks. */
    List<String> values() {
        var values = new ArrayList<String>();
        values.addAll(List.of(id, refresh, validFrom, awardedDate, identityHash, salt));
        values.addAll(List.of(statusId, statusIndex));
        Stream.of(name, score, evidence).filter(Objects::nonNull).forEach(values::add);
        return values;
    }
}
