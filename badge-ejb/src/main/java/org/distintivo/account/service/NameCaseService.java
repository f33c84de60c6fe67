package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.account.domain.NameCorrected;
import org.distintivo.account.domain.NameCorrection;
import org.distintivo.account.domain.NameCorrectionUnknownException;
import org.distintivo.account.domain.NameRefused;
import org.distintivo.account.domain.OwnNameException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Lets staff decide who is called otherwise on badges; never about themselves. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class NameCaseService {

    private static final int MOST = 100;

    @Inject private NameCorrectionRepository corrections;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private EarnerViews views;
    @Inject private CurrentEarner current;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns how many wait. */
    public long countOpen() {
        return corrections.countOpen();
    }

    /** Returns those that wait, the longest waiting first; a hundred at most. */
    public List<NameCaseView> listOpen() {
        return corrections.listOpen(MOST).stream().map(this::view).toList();
    }

    /**
     * Returns one, decided or not.
     *
     * @throws NameCorrectionUnknownException if there is none with this number
     */
    public NameCaseView require(long id) {
        return view(correction(id));
    }

    /**
     * Puts the name on all of the person's badges.
     *
     * @throws OwnNameException if it is the caller's own
     * @throws org.distintivo.account.domain.NameDecidedException if it is decided already
     */
    public void approve(long id) {
        var correction = correction(id);
        var earner = lockedOther(correction);
        correction.approve(clock.instant());
        boolean isNew = !earner.certifiedName().equals(correction.wantedName());
        earner.certify(correction.wantedName(), true);
        if (isNew) {
            events.fire(new NameCertified(earner.id()));
        }
        events.fire(new NameCorrected(earner.id(), account(earner).id(), id, true));
    }

    /**
     * Leaves the name as it is, and tells the person why.
     *
     * @throws OwnNameException if it is the caller's own
     * @throws org.distintivo.account.domain.NameDecidedException if it is decided already
     */
    public void refuse(long id, String why) {
        var correction = correction(id);
        var earner = lockedOther(correction);
        correction.refuse(why, clock.instant());
        events.fire(new NameRefused(earner.id(), account(earner).id(), id, correction.answer()));
    }

    private Earner lockedOther(NameCorrection correction) {
        var id = correction.earnerId();
        if (current.find().orElse(-1) == id) {
            throw new OwnNameException();
        }
        var earner = earners.lock(List.of(id)).get(id);
        corrections.refresh(correction); // somebody else may have decided while this one waited
        return earner;
    }

    private NameCorrection correction(long id) {
        return corrections.find(id).orElseThrow(NameCorrectionUnknownException::new);
    }

    private Account account(Earner earner) {
        return accounts.findByEarner(earner.id()).orElseThrow(EarnerUnknownException::new);
    }

    private NameCaseView view(NameCorrection correction) {
        var earner = earners.find(correction.earnerId()).orElseThrow(EarnerUnknownException::new);
        return NameCaseView.of(correction, earner.toldName(), views.of(earner));
    }
}
