package org.distintivo.support.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.support.domain.AddressProof;
import org.distintivo.support.domain.MissingBadgeCodeRequested;

/**
 * The transactions behind {@link AddressProofService}. Open to everybody: who has the token may try
 * the code, and nothing else is told.
 */
@Stateless
@PermitAll
public class AddressProofRegister {

    @Inject private AddressProofRepository proofs;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Has a code mailed, whatever is known of the address.
     *
     * @param before the token that this browser has; asking again for the same address keeps it
     * @return the token from now on
     */
    public String ask(MailAddress address, Locale language, String before) {
        var token = SecretToken.of(before == null ? "" : before);
        var known =
                proofs.find(token).filter(it -> it.isFor(address) && it.isOpen(clock.instant()));
        if (known.isPresent()) {
            events.fire(new MissingBadgeCodeRequested(known.get().id()));
            return token.value();
        }
        var fresh = SecretToken.random();
        var proof = new AddressProof(fresh, address, language, clock.instant());
        proofs.add(proof);
        events.fire(new MissingBadgeCodeRequested(proof.id()));
        return fresh.value();
    }

    /** Counts an attempt at the code, and returns its hash if it may be tried at all. */
    public Optional<String> tryCode(String token) {
        return proofs.lock(SecretToken.of(token))
                .filter(proof -> proof.tryCode(clock.instant()))
                .map(AddressProof::codeHash);
    }

    /** Notes that the code was right. */
    public void prove(String token) {
        proofs.lock(SecretToken.of(token)).ifPresent(proof -> proof.prove(clock.instant()));
    }

    /** Returns how far the proof of this browser has come; empty where there is none. */
    public Optional<AddressProofView> find(String token) {
        return proofs.find(SecretToken.of(token)).flatMap(this::view);
    }

    private Optional<AddressProofView> view(AddressProof proof) {
        var now = clock.instant();
        return proof.isOpen(now) || proof.isProved(now)
                ? Optional.of(
                        new AddressProofView(
                                proof.id(), proof.address(), proof.language(), proof.isProved(now)))
                : Optional.empty();
    }
}
