package org.distintivo.credential.service.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.StatusPurpose;
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

    public String make(IssuerDescription description) {
        var issuer = identities.current();
        var signer = keys.active(KeyAlgorithm.ED25519); // the first is made when it is needed
        var published = keys.published();
        var documents = new LinkedHashMap<String, String>();
        var profile = IssuerProfile.of(issuer, description, published);
        documents.put(issuer, profile.toString());
        var did = IssuerProfile.did(addresses.didWeb(), issuer, published);
        documents.put(root(issuer) + "/.well-known/did.json", did.toString());
        published.stream()
                .map(key -> key.key())
                .filter(key -> key.algorithm() == KeyAlgorithm.RSA2048)
                .forEach(key -> documents.put(key.id(issuer), key.jwk().toString()));
        for (int number = 1; ; number++) {
            var list = lists.published(number, StatusPurpose.REVOCATION);
            if (list.isEmpty()) {
                return VerifierBundle.make(issuer, documents, signer, clock.instant());
            }
            documents.put(addresses.statusList(number), list.get().document());
            var suspended = lists.published(number, StatusPurpose.SUSPENSION);
            var address = addresses.statusList(number, StatusPurpose.SUSPENSION);
            suspended.ifPresent(it -> documents.put(address, it.document()));
        }
    }

    private static String root(String issuer) {
        return issuer.replaceFirst("^([a-z]+://[^/]+).*", "$1");
    }
}
