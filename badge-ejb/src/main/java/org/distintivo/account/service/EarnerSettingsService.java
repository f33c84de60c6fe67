package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.domain.AutoAcceptChanged;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerRenamed;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Changes what signed-in earners decide about themselves: name, language, automatic acceptance. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class EarnerSettingsService {

    @Inject private EarnerRepository earners;
    @Inject private EarnerViews views;
    @Inject private CurrentEarner current;
    @Inject private Event<DomainEvent> events;

    /** Returns the signed-in earner. */
    public EarnerView settings() {
        return views.of(earners.find(current.id()).orElseThrow(EarnerUnknownException::new));
    }

    /**
     * Changes the name that the earner goes by, in the portal and in mails; the certified name
     * stays.
     *
     * @throws org.distintivo.account.domain.PersonNameInvalidException if it is no name
     */
    public void rename(String name) {
        var earner = locked();
        var before = earner.name();
        earner.rename(name);
        if (!earner.name().equals(before)) {
            events.fire(new EarnerRenamed(earner.id()));
        }
    }

    /** Changes the language of mails and, until another is picked, of the portal. */
    public void speak(Locale language) {
        locked().speak(language);
    }

    /**
     * Sets whether badges are accepted without asking from now on; {@code claiming} also accepts
     * the ones that wait. The person is locked, so that results that arrive at the same moment are
     * seen either before or after, and never in between.
     */
    public void acceptAutomatically(boolean automatically) {
        var earner = locked();
        if (earner.autoAccept() != automatically) {
            earner.acceptAutomatically(automatically);
            events.fire(new AutoAcceptChanged(earner.id(), automatically));
        }
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
