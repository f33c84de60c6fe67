package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;
import org.distintivo.support.domain.CaseTopic;
import org.distintivo.support.domain.MessageText;
import org.distintivo.support.domain.SupportCaseRefusedException;

/**
 * Lets people ask the people of the program, and read and write on in their cases. Open to
 * everybody who is signed in or has proved an address; {@link Askers} refuses all others before
 * anything is looked up.
 */
@ApplicationScoped
public class OwnCaseService {

    @Inject private Askers askers;
    @Inject private OwnCaseRegister register;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /**
     * Returns the cases of whoever is here, newest first.
     *
     * @param proof the token of this browser's proof; null for none
     * @throws org.distintivo.support.domain.AddressUnprovenException if nobody is signed in and no
     *     address is proved
     */
    public List<OwnCaseView> list(String proof) {
        return register.list(askers.require(proof));
    }

    /**
     * @throws org.distintivo.support.domain.SupportCaseUnknownException if it is not theirs
     */
    public OwnCaseView require(String proof, String id) {
        return register.require(askers.require(proof), id);
    }

    /**
     * Opens a case.
     *
     * @param origin of the request
     * @return its public id
     * @throws org.distintivo.platform.domain.FieldRefusedException if the text is empty or too long
     */
    public String open(String proof, CaseRequest request, String origin) {
        var asking = askers.require(proof);
        if (!CaseTopic.offered().contains(request.topic())) {
            throw SupportCaseRefusedException.topicUnknown();
        }
        var text = MessageText.of(request.text(), "text", MessageText.LONGEST);
        spend(asking, origin);
        return retries.run(() -> register.open(asking, request, text));
    }

    /** Writes again in a case. */
    public void reply(String proof, String id, String typed, String origin) {
        var asking = askers.require(proof);
        var text = MessageText.of(typed, "text", MessageText.LONGEST);
        spend(asking, origin);
        retries.run(
                () -> {
                    register.reply(asking, id, text);
                    return id;
                });
    }

    private void spend(Asking asking, String origin) {
        limits.spend(SupportRates.MESSAGES_FROM_ORIGIN, origin);
        limits.spend(SupportRates.MESSAGES_OF_PERSON, asking.key());
    }
}
