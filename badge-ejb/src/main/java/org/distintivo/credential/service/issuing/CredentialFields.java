package org.distintivo.credential.service.issuing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.service.issuing.OpenBadgeCredential.Addresses;
import org.distintivo.credential.service.jsonld.DocumentForm;
import org.distintivo.platform.domain.PublicId;

/**
 * What one credential has for itself; all else it shares with every other one of its achievement.
 *
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
        String score,
        String evidence) {

    static CredentialFields of(CredentialRequest request, Addresses addresses, Instant signedAt) {
        var salt = PublicId.random();
        var index = Integer.toString(addresses.statusIndex());
        return new CredentialFields(
                addresses.credential(),
                addresses.credential() + "/refresh",
                OpenBadgeCredential.seconds(signedAt),
                request.awardedOn() + "T00:00:00Z",
                HashedAddress.of(request.recipientAddress(), salt),
                salt,
                addresses.statusList() + "#" + index,
                index,
                request.achievement().score() == null ? null : request.achieved().score(),
                request.achieved().evidence());
    }

    /** Marks in place of the fields that these have. */
    CredentialFields marks() {
        return new CredentialFields(
                DocumentForm.addressMark(0),
                DocumentForm.addressMark(1),
                DocumentForm.mark(2),
                DocumentForm.mark(3),
                DocumentForm.mark(4),
                DocumentForm.mark(5),
                DocumentForm.addressMark(6),
                DocumentForm.mark(7),
                score == null ? null : DocumentForm.mark(8),
                evidence == null ? null : DocumentForm.addressMark(score == null ? 8 : 9));
    }

    /** The fields there are, in the order of the marks. */
    List<String> values() {
        var values = new ArrayList<String>();
        values.addAll(List.of(id, refresh, validFrom, awardedDate, identityHash, salt));
        values.addAll(List.of(statusId, statusIndex));
        if (score != null) {
            values.add(score);
        }
        if (evidence != null) {
            values.add(evidence);
        }
        return values;
    }
}
