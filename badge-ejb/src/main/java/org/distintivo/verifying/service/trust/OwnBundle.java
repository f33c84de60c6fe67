package org.distintivo.verifying.service.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.service.documents.IssuerAddresses;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.IssuerProfile;
import org.distintivo.issuing.service.documents.StatusLists;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.verifying.service.VerifierBundleView;

/** Puts together what verifiers of this installation's badges need when they cannot ask it. */
@ApplicationScoped
public class OwnBundle {

    @Inject private IssuerIdentities identities;
    @Inject private IssuerAddresses addresses;
    @Inject private SigningKeys keys;
    @Inject private StatusLists lists;
    @Inject private Clock clock;

    private final BundleCache kept = new BundleCache();

    public VerifierBundleView current(IssuerDescription description) {
        var issuer = identities.current();
        var signers = keys.vouching(KeyAlgorithm.ED25519); // the first is made when it is needed
        var documents = documents(issuer, description);
        var now = clock.instant();
        return kept.get(documents, now, () -> VerifierBundle.make(issuer, documents, signers, now));
    }

    private Map<String, String> documents(String issuer, IssuerDescription description) {
        var published = keys.published();
        var documents = new LinkedHashMap<String, String>();
        documents.put(issuer, IssuerProfile.of(issuer, description, published).toString());
        var did = IssuerProfile.did(addresses.didWeb(), issuer, published);
        documents.put(WebOrigin.of(issuer).orElseThrow() + "/.well-known/did.json", did.toString());
        for (var key : published) {
            documents.put(key.key().id(issuer), IssuerProfile.key(issuer, key).toString());
        }
        for (int number = 1; addList(number, StatusPurpose.REVOCATION, documents); number++) {
            addList(number, StatusPurpose.SUSPENSION, documents);
        }
        return documents;
    }

    private boolean addList(int number, StatusPurpose purpose, Map<String, String> documents) {
        var list = lists.published(number, purpose);
        var address = addresses.statusList(number, purpose);
        list.ifPresent(published -> documents.put(address, published.document()));
        return list.isPresent();
    }
}
