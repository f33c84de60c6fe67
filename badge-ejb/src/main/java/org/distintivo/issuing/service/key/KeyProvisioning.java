package org.distintivo.issuing.service.key;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.distintivo.issuing.domain.KeyUnknownException;
import org.distintivo.issuing.domain.SigningKey;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Keeps vault and database in agreement about the keys, one server at a time and in transactions of
 * its own: a key that is made here stays, whatever becomes of the credential that needed it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeyProvisioning {

    private static final Logger LOG = Logger.getLogger(KeyProvisioning.class.getName());

    @Inject private SigningKeyRepository repository;
    @Inject private KeyVault vault;
    @Inject private Clock clock;

    /** Makes a key of that kind if none signs. */
    public void ensure(KeyAlgorithm algorithm) {
        repository.lock();
        if (repository.list().stream().noneMatch(key -> key.signsWith(algorithm))) {
            add(vault.make(algorithm, clock.instant()), State.ACTIVE);
        }
    }

    /** Returns the names of the keys that sign by the database, and are not in the vault. */
    public List<String> listMissing() {
        repository.lock();
        var signers = vault.signers();
        return repository.list().stream()
                .filter(key -> key.isActive() && signers.stream().noneMatch(s -> isOf(key, s)))
                .map(SigningKey::name)
                .toList();
    }

    /**
     * Compares vault and database at the start. A key in the vault that the database does not know
     * is taken up, and signs if no other of its kind does. A key that the operator calls lost stays
     * published: what it signed goes on verifying, and another key signs from now on.
     *
     * @param lost names of keys that are in no vault any more
     */
    public void settle(Set<String> lost) {
        repository.lock();
        var signers = vault.signers();
        for (var key : repository.list()) {
            if (key.isActive() && lost.contains(key.name())) {
                LOG.warning(() -> "DIST0402W lost, another signs: " + key.name());
                key.retire(clock.instant());
            }
        }
        for (var algorithm : KeyAlgorithm.values()) {
            takeUp(
                    algorithm,
                    signers.stream().filter(s -> s.algorithm() == algorithm).toList(),
                    repository.list());
        }
    }

    /** Makes another key, which signs from now on; the one before stays good for verifying. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void rotate(KeyAlgorithm algorithm) {
        repository.lock();
        var now = clock.instant();
        var next = vault.make(algorithm, now);
        repository.list().stream()
                .filter(key -> key.signsWith(algorithm))
                .forEach(key -> key.retire(now));
        add(next, State.ACTIVE);
    }

    /** As {@link #rotate}, if the key in use is older than that. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void rotateIfOlder(KeyAlgorithm algorithm, Instant limit) {
        repository.lock();
        boolean due =
                repository.list().stream()
                        .filter(key -> key.signsWith(algorithm))
                        .anyMatch(key -> key.createdAt().isBefore(limit));
        if (due) {
            rotate(algorithm);
        }
    }

    /** Marks a key as compromised from the cut-off on; if it signs, another does from now on. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void compromise(String name, Instant cutOff) {
        repository.lock();
        var key = repository.find(name).orElseThrow(KeyUnknownException::new);
        boolean signed = key.isActive();
        key.compromise(cutOff, clock.instant());
        LOG.warning(() -> "DIST0409W compromised since " + cutOff + ": " + name);
        if (signed) {
            rotate(key.publicKey().algorithm());
        }
    }

    private void takeUp(KeyAlgorithm algorithm, List<Signer> signers, List<SigningKey> known) {
        boolean signs = known.stream().anyMatch(key -> key.signsWith(algorithm));
        for (var signer : signers) {
            if (known.stream().noneMatch(key -> isOf(key, signer))) {
                add(signer, signs ? State.VERIFY_ONLY : State.ACTIVE);
                signs = true;
            }
        }
        if (!signs) {
            // the keystore of before has been found again
            known.stream()
                    .filter(SigningKey::isSound)
                    .filter(key -> signers.stream().anyMatch(signer -> isOf(key, signer)))
                    .findFirst()
                    .ifPresent(SigningKey::activate);
        }
    }

    private void add(Signer signer, State state) {
        repository.add(new SigningKey(signer.key(), state, clock.instant()));
        LOG.info(
                () ->
                        state == State.ACTIVE
                                ? "DIST0404I a new key signs: " + signer.key()
                                : "DIST0407I a key was found that does not sign: " + signer.key());
    }

    private static boolean isOf(SigningKey key, Signer signer) {
        return key.name().equals(signer.key().name());
    }
}
