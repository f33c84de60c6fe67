package org.distintivo.credential.service.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.credential.service.VerifierBundleView;
import org.distintivo.credential.service.issuing.IssuerAddresses;
import org.distintivo.credential.service.issuing.IssuerIdentities;
import org.distintivo.credential.service.issuing.IssuerProfile;
import org.distintivo.credential.service.issuing.StatusLists;
import org.distintivo.credential.service.key.SigningKeys;

/** Puts together what verifiers of this installation's badges need when they cannot ask it. */
@ApplicationScoped
public class OwnBundle {

    @Inject private IssuerIdentities identities;
    @Inject private IssuerAddresses addresses;
    @Inject private SigningKeys keys;
    @Inject private StatusLists lists;
    @Inject private Clock clock;

    private final KeptBundle kept = new KeptBundle();

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
        documents.put(root(issuer) + "/.well-known/did.json", did.toString());
        published.stream()
                .map(key -> key.key())
                .filter(key -> key.algorithm() == KeyAlgorithm.RSA2048)
                .forEach(key -> documents.put(key.id(issuer), key.jwk().toString()));
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

    private static String root(String issuer) {
        return issuer.replaceFirst("^([a-z]+://[^/]+).*", "$1");
    }
}
