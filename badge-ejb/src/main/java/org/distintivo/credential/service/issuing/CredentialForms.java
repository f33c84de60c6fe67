package org.distintivo.credential.service.issuing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.credential.domain.AchievementDescription;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.service.issuing.OpenBadgeCredential.Addresses;
import org.distintivo.credential.service.jsonld.DocumentForm;
import org.distintivo.credential.service.jsonld.DocumentShape;

/**
 * What all credentials of one achievement have in common, worked out once for each: the next ones
 * are filled in and signed, which is most of what issuing many of them costs.
 */
final class CredentialForms {

    /** One achievement in one language is one form; beyond this, forms are worked out again. */
    private static final int MAX_FORMS = 1_000;

    private record Key(
            AchievementDescription achievement,
            IssuerDescription issuer,
            String issuerId,
            String statusList,
            boolean score,
            boolean evidence) {}

    private final Map<Key, Optional<DocumentForm>> forms = new ConcurrentHashMap<>();

    /** Empty when such a credential can only be composed whole. */
    Optional<DocumentForm> find(
            CredentialRequest request, Addresses addresses, CredentialFields own) {
        if (!isFillable(own)) {
            return Optional.empty();
        }
        var key =
                new Key(
                        request.achievement(),
                        request.issuer(),
                        addresses.issuer(),
                        addresses.statusList(),
                        own.score() != null,
                        own.evidence() != null);
        var known = forms.get(key);
        return known != null ? known : compile(key, request, addresses, own);
    }

    private Optional<DocumentForm> compile(
            Key key, CredentialRequest request, Addresses addresses, CredentialFields own) {
        var specimen = OpenBadgeCredential.of(request, addresses, own.marks());
        var form = DocumentForm.compile(specimen, own.values().size());
        if (forms.size() >= MAX_FORMS) {
            forms.clear();
        }
        forms.put(key, form);
        return form;
    }

    /** Where a mark for an address stood, nothing but an address may stand. */
    private static boolean isFillable(CredentialFields own) {
        return DocumentShape.isAddress(own.id())
                && DocumentShape.isAddress(own.refresh())
                && DocumentShape.isAddress(own.statusId())
                && (own.evidence() == null || DocumentShape.isAddress(own.evidence()));
    }
}
