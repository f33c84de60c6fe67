package org.distintivo.insight.service.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.platform.domain.Roles;

/** Tells what mails about applications say, and takes note of what becomes of them. */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.MANAGER})
public class ApplicationMailService {

    @Inject private ApplicationRepository applications;
    @Inject private ApplicationSheets sheets;
    @Inject private Clock clock;

    /**
     * What a mail says.
     *
     * @param mailbox to which it goes; null where it goes another way
     */
    public record About(ReceivedApplicationView application, String mailbox) {}

    /** Returns what a mail says of an application; empty where there is none. */
    public Optional<About> find(String id) {
        return applications
                .find(id)
                .map(it -> new About(sheets.of(it), it.destination().address()));
    }

    /** Returns whether an application is still shown. */
    public boolean isOpen(String id) {
        return applications.find(id).filter(it -> it.isOpen(clock.instant())).isPresent();
    }

    /**
     * Makes a link at the moment in which its mail is sent.
     *
     * @return its token, of which only the hash is kept
     */
    @RolesAllowed(Roles.SYSTEM)
    public String link(String id) {
        return applications
                .findLocked(id)
                .orElseThrow(ApplicationRefusedException::unknown)
                .link(clock.instant())
                .value();
    }

    /** Notes that the mail was taken, or is given up. */
    @RolesAllowed(Roles.SYSTEM)
    public void settle(String id, boolean taken) {
        applications
                .findLocked(id)
                .ifPresent(
                        it -> {
                            if (taken) {
                                it.delivered(clock.instant());
                            } else {
                                it.undeliverable(clock.instant());
                            }
                        });
    }
}
