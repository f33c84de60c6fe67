package org.distintivo.support.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.distintivo.account.portal.AccountForm;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.support.domain.ProofCodeWrongException;
import org.distintivo.support.service.AddressProofService;
import org.distintivo.support.service.AddressProofView;

/**
 * Lets somebody without an account prove an address before anything is told of it, on each page for
 * guests. What it shows is the same for every address.
 */
@Named
@RequestScoped
public class MissingGuestPage {

    /** Parameter of the address with which another address is proved; no field is called so. */
    private static final String ANOTHER = "another";

    /** Parameter of the address once a code was mailed, which this browser's session knows too. */
    private static final String SENT = "sent";

    @Inject private AddressProofService proofs;
    @Inject private MissingSession session;
    @Inject private AccountForm account;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private AddressProofView proof;
    private String address;
    private String code;

    @PostConstruct
    void load() {
        proof = proofs.find(session.proof()).orElse(null);
    }

    /** Leads on who is signed in; called before the page is shown, and when a form arrives. */
    public void open() {
        if (isPosted()) {
            refuseLate();
        } else if (session.isSignedIn()) {
            navigation.to(getOwnPage());
        } else if (proof == null && navigation.parameter(SENT) != null) {
            navigation.beginAgain(getPage());
        }
    }

    private static boolean isPosted() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Says so where a form arrives whose proof is no more; only the first form needs none. */
    private void refuseLate() {
        if (proof == null && navigation.posted("go").isEmpty()) {
            late();
        }
    }

    public String askForCode() {
        return mail(Objects.requireNonNullElse(address, ""));
    }

    public String askAgain() {
        return proof == null ? late() : mail(proof.address().original());
    }

    private String mail(String typed) {
        try {
            var origin = session.origin();
            session.keepProof(proofs.ask(typed, language.getLocale(), session.proof(), origin));
            navigation.done("support.guest.mailed");
            return navigation.to(getPage() + "?" + SENT + "=yes");
        } catch (MailAddressInvalidException violation) {
            navigation.refuse("address", violation);
            return null;
        }
    }

    public String prove() {
        if (proof == null) {
            return late();
        }
        try {
            if (!proof.proved()) {
                var typed = Objects.requireNonNullElse(code, "");
                proofs.prove(session.proof(), typed, session.origin());
                account.setAddress(proof.address().original()); // for who signs up then
            }
            return navigation.to(getPage());
        } catch (ProofCodeWrongException violation) {
            return navigation.refuseAgain("code", violation);
        }
    }

    private String late() {
        navigation.notDone("support.missing.late");
        return navigation.to(getPage());
    }

    /** Returns the address of this page, which several pages for guests share this bean with. */
    public String getPage() {
        return navigation.getHere().replaceFirst("[?#].*", "");
    }

    /** Returns the same page for who is signed in. */
    public String getOwnPage() {
        return getPage().replaceFirst("^(/help)?/", "/my/");
    }

    /** Returns whether an address is asked for. */
    public boolean isAddressWanted() {
        return proof == null || navigation.parameter(ANOTHER) != null;
    }

    /** Returns whether the code of a mail is asked for. */
    public boolean isCodeWanted() {
        return !isAddressWanted() && !proof.proved();
    }

    /** Returns whether the address is proved. */
    public boolean isProved() {
        return !isAddressWanted() && proof.proved();
    }

    /** Returns the address that is being proved, or is; null for none. */
    public String getProving() {
        return proof == null ? null : proof.address().original();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
