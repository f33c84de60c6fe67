package org.distintivo.credential.service.key;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.domain.SigningKey;
import org.distintivo.platform.service.Settings;

/**
 * Loads the private keys at the start and sees to it that the database knows the public half of
 * each.
 *
 * <p>The keystore is made at the first start. A key in it that the database does not know is taken
 * up, and signs if no other does. A key that the database knows and the keystore has lost stays
 * published: what it signed goes on verifying, and another key signs from now on.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@Lock(LockType.READ)
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class.getName());

    /** Protects nothing: who tries the product on the own machine types no password. */
    private static final String RUN_PROFILE_PASSWORD = "distintivo-run";

    @Inject private Settings settings;
    @Inject private SigningKeyRepository repository;
    @Inject private ActiveSigner active;
    @Inject private Clock clock;

    @PostConstruct
    void load() {
        var signers = new Keystore(settings.keystorePath(), password()).signers(clock.instant());
        active.set(choose(signers, repository.list()));
    }

    /** The public halves of every key that signs or once did, newest first. */
    public List<Multikey> published() {
        return repository.list().stream().map(SigningKey::publicKey).toList();
    }

    /** Lets one transaction at a time go on from here, across servers. */
    public void lock() {
        repository.lock();
    }

    private Signer choose(List<Signer> signers, List<SigningKey> known) {
        for (var key : known) {
            if (!key.isActive()) {
                continue;
            }
            var signer = find(signers, key);
            if (signer.isPresent()) {
                return signer.get();
            }
            LOG.warning(() -> "DIST0402W not in the keystore, another signs: " + key.publicKey());
            key.retire();
        }
        var next = takeUp(signers, known).or(() -> takeBack(signers, known));
        return next.orElseThrow(
                () -> new IllegalStateException("DIST0403E the keystore holds no key"));
    }

    private Optional<Signer> takeUp(List<Signer> signers, List<SigningKey> known) {
        var fresh =
                signers.stream()
                        .filter(s -> known.stream().noneMatch(k -> k.publicKey().equals(s.key())))
                        .findFirst();
        fresh.ifPresent(signer -> repository.add(new SigningKey(signer.key(), clock.instant())));
        fresh.ifPresent(signer -> LOG.info(() -> "DIST0404I a new key signs: " + signer.key()));
        return fresh;
    }

    /** The keystore of before has been found again. */
    private static Optional<Signer> takeBack(List<Signer> signers, List<SigningKey> known) {
        for (var key : known) {
            var signer = find(signers, key);
            if (signer.isPresent()) {
                key.activate();
                return signer;
            }
        }
        return Optional.empty();
    }

    private static Optional<Signer> find(List<Signer> signers, SigningKey key) {
        return signers.stream().filter(s -> s.key().equals(key.publicKey())).findFirst();
    }

    private String password() {
        return settings.keystorePassword()
                .or(
                        () ->
                                settings.runProfile()
                                        ? Optional.of(RUN_PROFILE_PASSWORD)
                                        : Optional.empty())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "DIST0405E BADGE_KEYSTORE_PASSWORD is not set"));
    }
}
