package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.account.domain.NameCorrected;
import org.distintivo.account.domain.NameCorrection;
import org.distintivo.account.domain.NameCorrectionState;
import org.distintivo.account.domain.NameCorrectionUnknownException;
import org.distintivo.account.domain.NameOpenException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.RateLimit;

/**
 * Lets the signed-in person ask for another certified name. What is granted at once is on all
 * badges when the transaction ends, or not granted.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class NameCorrectionService {

    @Inject private NameCorrectionRepository corrections;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private CurrentEarner current;
    @Inject private RateLimit limits;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    public MyNameView view() {
        var earner = earners.find(current.id()).orElseThrow(EarnerUnknownException::new);
        return MyNameView.of(earner, corrections.listOf(earner.id()));
    }

    /**
     * Asks for another name.
     *
     * @param reason why, in the person's words; may be empty
     * @return whether it is granted already
     * @throws NameOpenException if another one waits
     * @throws org.distintivo.account.domain.NameUnchangedException if badges tell it already
     */
    public boolean ask(String wanted, String reason) {
        limits.spend(AccountRates.NAMES_OF_PERSON, String.valueOf(current.id()));
        var earner = locked();
        var before = corrections.listOf(earner.id());
        if (before.stream().anyMatch(NameCorrection::isOpen)) {
            throw new NameOpenException();
        }
        boolean hadOne = hadOneByItself(before);
        var asked = new NameCorrection(earner, wanted, reason, hadOne, clock.instant());
        corrections.add(asked);
        if (!asked.isOpen()) {
            grant(earner, asked);
        }
        return !asked.isOpen();
    }

    /** Returns whether one of them was granted without a person looking at it. */
    static boolean hadOneByItself(List<NameCorrection> corrections) {
        return corrections.stream().anyMatch(it -> it.state() == NameCorrectionState.BY_ITSELF);
    }

    private void grant(Earner earner, NameCorrection asked) {
        earner.certify(asked.wantedName(), false);
        var account = accounts.findByEarner(earner.id()).orElseThrow(EarnerUnknownException::new);
        events.fire(new NameCertified(earner.id()));
        events.fire(new NameCorrected(earner.id(), account.id(), asked.id(), false));
    }

    /**
     * Drops what waits for staff.
     *
     * @throws NameCorrectionUnknownException if nothing waits
     */
    public void takeBack() {
        var earner = locked();
        corrections.listOf(earner.id()).stream()
                .filter(NameCorrection::isOpen)
                .findFirst()
                .orElseThrow(NameCorrectionUnknownException::new)
                .takeBack(clock.instant());
    }

    private Earner locked() {
        var id = current.id();
        var earner = earners.lock(List.of(id)).get(id);
        if (earner == null) {
            throw new EarnerUnknownException();
        }
        return earner;
    }
}
