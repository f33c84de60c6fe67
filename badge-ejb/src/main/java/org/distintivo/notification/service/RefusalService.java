package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.platform.service.Retries;

/**
 * Ends mail of one kind and takes that back: for one address by the link in a mail, without signing
 * in, and for a signed-in earner in the settings. What waits for the person goes on waiting.
 *
 * <p>No EJB, so that a link that does not work is no fault of a transaction; {@link
 * RefusalRegister} has the transactions and says who may.
 */
@ApplicationScoped
public class RefusalService {

    @Inject private RefusalRegister register;
    @Inject private Retries retries;

    /**
     * Returns what a link is about and changes nothing, however often it is followed.
     *
     * @throws org.distintivo.notification.domain.RefusalLinkUnknownException if no mail carried it,
     *     or one that is too old
     */
    public RefusalView show(String token) {
        return register.show(token);
    }

    /**
     * Ends mail of the link's kind to the link's address; ending it again changes nothing.
     *
     * @throws org.distintivo.notification.domain.RefusalLinkUnknownException as above
     */
    public void refuse(String token) {
        refuse(token, true);
    }

    /**
     * Takes that back. What somebody ended in the settings stays ended.
     *
     * @throws org.distintivo.notification.domain.RefusalLinkUnknownException as above
     */
    public void resume(String token) {
        refuse(token, false);
    }

    private void refuse(String token, boolean refused) {
        retries.run(
                () -> {
                    register.refuse(token, refused);
                    return refused;
                });
    }

    /** Returns the kinds that the signed-in earner does not want. */
    public Set<MailKind> listRefused() {
        return register.refused();
    }

    /** Ends mail of a kind to the signed-in earner, whatever the address. */
    public void refuse(MailKind kind) {
        refuse(kind, true);
    }

    /** Resumes mail of a kind to the signed-in earner, also where a link in a mail had ended it. */
    public void resume(MailKind kind) {
        refuse(kind, false);
    }

    private void refuse(MailKind kind, boolean refused) {
        retries.run(
                () -> {
                    register.refuse(kind, refused);
                    return refused;
                });
    }
}
