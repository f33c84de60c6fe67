package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.SignInProof;
import org.distintivo.account.service.StaffMemberService;
import org.distintivo.account.service.StaffMemberView;
import org.distintivo.platform.service.Retries;

/**
 * Lets staff say who works for an employer: they invite by address, whoever reads the mail chooses
 * a password, and they take the access back. {@link EmployerPeopleRegister} asks who may. No EJB:
 * hashing happens outside of transactions.
 */
@ApplicationScoped
public class EmployerPeopleService {

    @Inject private EmployerPeopleRegister register;
    @Inject private StaffMemberService members;
    @Inject private Retries retries;

    /** Returns the people of an employer, those who are only invited among them. */
    public List<StaffMemberView> list(String employer) {
        return register.list(employer);
    }

    /** Returns whether the password has to be typed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return members.isPasswordNeeded(proof);
    }

    /**
     * Mails the owner of an address a link with which to join.
     *
     * @param typed the address
     * @param language of the mail
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     * @throws org.distintivo.account.domain.StaffRefusedException if it has an account
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public void invite(Wish wish, SignInProof proof, String origin) {
        var prepared = members.prepare(wish.typed(), wish.language(), proof, origin);
        retries.run(
                () -> {
                    register.invite(wish.employer(), prepared);
                    return null;
                });
    }

    /**
     * Whom staff want to invite.
     *
     * @param employer its public id
     * @param typed the address
     * @param language of the mail
     */
    public record Wish(String employer, String typed, Locale language) {

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "Wish[" + employer + "]";
        }
    }

    /** Mails another link; the one before is void. */
    public void inviteAgain(String employer, long account, SignInProof proof, String origin) {
        members.requireOwner(proof, origin);
        register.inviteAgain(employer, account);
    }

    /** Takes the access or the invitation back; the account is deleted. */
    public void remove(String employer, long account, SignInProof proof, String origin) {
        members.requireOwner(proof, origin);
        register.remove(employer, account);
    }
}
