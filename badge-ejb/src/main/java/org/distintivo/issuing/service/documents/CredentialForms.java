package org.distintivo.issuing.service.documents;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.service.documents.OpenBadgeCredential.Addresses;
import org.distintivo.openbadges.service.jsonld.DocumentForm;
import org.distintivo.openbadges.service.jsonld.DocumentShape;
import org.distintivo.platform.service.BoundedCache;

/**
 * Keeps what all credentials of one achievement have in common, worked out once for each: the next
 * ones are filled in and signed, which is most of what issuing many of them costs.
 */
final class CredentialForms {

    /** One achievement in one language is one form; beyond this, forms are worked out again. */
    private static final int MAX_FORMS = 1_000;

    private record Key(
            AchievementDescription achievement,
            IssuerDescription issuer,
            String issuerId,
            String statusList,
            boolean name,
            boolean score,
            boolean evidence) {}

    private final Cache<Key, Optional<DocumentForm>> forms = BoundedCache.of(MAX_FORMS);

    /** Finds the prepared form; empty when such a credential can only be composed as a whole. */
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
                        own.name() != null,
                        own.score() != null,
                        own.evidence() != null);
        return forms.get(key, unknown -> compile(request, addresses, own));
    }

    private static Optional<DocumentForm> compile(
            CredentialRequest request, Addresses addresses, CredentialFields own) {
        var specimen = OpenBadgeCredential.of(request, addresses, own.marks());
        return DocumentForm.compile(specimen, own.values().size());
    }

    /**
     * Returns whether the texts fit the form: where an address stood, only an address may stand.
     */
    private static boolean isFillable(CredentialFields own) {
        return DocumentShape.isAddress(own.id())
                && DocumentShape.isAddress(own.refresh())
                && DocumentShape.isAddress(own.statusId())
                && (own.evidence() == null || DocumentShape.isAddress(own.evidence()));
    }
}
