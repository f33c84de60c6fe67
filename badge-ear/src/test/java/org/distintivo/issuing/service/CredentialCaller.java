package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.service.documents.CredentialReissue;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.domain.Roles;

/** Calls the credential services as the system, for tests in which nobody is signed in. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class CredentialCaller {

    @Inject private CredentialService credentials;
    @Inject private KeyService keys;
    @Inject private SigningKeys signers;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Signs as before keys had addresses. */
    private record FormerSigner(Signer signer) implements Signer {

        @Override
        public VerificationKey key() {
            return signer.key();
        }

        @Override
        public byte[] sign(byte[] data) {
            return signer.sign(data);
        }

        @Override
        public String verificationMethod(String issuerId) {
            return key().fragment(issuerId);
        }
    }

    /** The credential names its key by the former name, as if it had been signed long ago. */
    public void nameKeyAsBefore(String publicId) {
        var credential =
                em.createQuery(
                                "select c from Credential c where c.publicId = :id",
                                Credential.class)
                        .setParameter("id", publicId)
                        .getSingleResult();
        var former = new FormerSigner(signers.active(KeyAlgorithm.ED25519));
        CredentialReissue.again(List.of(credential), Instant.now(), former);
    }

    public long countFormerNames() {
        return keys.countFormerNames();
    }

    public void reissueFormerNames() {
        keys.reissueFormerNames();
    }

    public CredentialView issue(CredentialRequest request) {
        return credentials.issue(request);
    }

    public void rotate(KeyAlgorithm algorithm) {
        keys.rotate(algorithm);
    }

    public void markCompromised(String key, Instant cutOff) {
        keys.markCompromised(key, cutOff);
    }

    public List<KeyView> keys() {
        return keys.list();
    }

    public void suspend(String publicId) {
        credentials.suspend(publicId);
    }

    public void reinstate(String publicId) {
        credentials.reinstate(publicId);
    }

    public void revoke(String publicId) {
        credentials.revoke(publicId);
    }
}
