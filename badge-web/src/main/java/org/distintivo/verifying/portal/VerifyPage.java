package org.distintivo.verifying.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Origin;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.verifying.domain.FetchDisabledException;
import org.distintivo.verifying.domain.NothingToVerifyException;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.AskedHolder;
import org.distintivo.verifying.service.VerificationRates;
import org.distintivo.verifying.service.VerificationService;
import org.distintivo.verifying.service.VerifiedBadges;

/** Verifies a badge for anybody who hands one in. It stores nothing and needs no session. */
@Named
@RequestScoped
public class VerifyPage {

    /** As the FacesServlet is told in web.xml. */
    private static final long LARGEST_FORM = 9L * 1024 * 1024;

    @Inject private VerificationService verification;
    @Inject private VerifiedBadges verified;
    @Inject private VerdictWords words;
    @Inject private RateLimit limit;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Texts texts;

    private Part file;
    private Part photo;
    private String link;
    private String text;
    private String address;
    private List<HandedIn> handedIn = List.of();
    private VerdictView verdict;

    /**
     * Says that the request was too large: the server does not read such a form, so that its fields
     * are empty.
     */
    public void look() {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            var largest = verification.maxBytes();
            navigation.refuse("file", JsonRefusedException.tooLarge(largest));
        }
    }

    /**
     * Verifies the first of what was {@linkplain HandedIn handed in}; nothing when what shall be
     * compared is no mail address.
     */
    public void verify() {
        limit.spend(VerificationRates.FROM_ORIGIN, Origin.of(request.getRemoteAddr()));
        try {
            AskedHolder.requireMail(address);
            check();
        } catch (MailAddressInvalidException e) {
            navigation.refuse("address", e);
        }
    }

    private void check() {
        handedIn = HandedIn.of(file, photo, text, link);
        if (handedIn.isEmpty()) {
            navigation.refuse("file", new NothingToVerifyException());
            return;
        }
        switch (handedIn.get(0)) {
            case FILE -> show(verification.verify(content(file), address));
            case PHOTO -> show(verification.verifyPhoto(content(photo), address));
            case TEXT -> show(verification.verify(text.strip(), address));
            case LINK -> follow();
        }
    }

    private void follow() {
        try {
            show(verification.verifyAddress(link, address));
        } catch (FetchDisabledException e) {
            navigation.refuse("link", e);
        }
    }

    private byte[] content(Part part) {
        return HandedIn.read(part, verification.maxBytes());
    }

    private void show(VerificationReport report) {
        verified.tell(report);
        verdict = words.of(report);
    }

    /** Returns the address of the badge's own page; empty where this reader may not see one. */
    public String getPage() {
        var credential = verdict.credential();
        return credential != null && verification.isShown(credential.ownBadgeId())
                ? "/badges/" + credential.ownBadgeId()
                : "";
    }

    /** Returns what was checked and what was not, where more than one thing was handed in. */
    public String getUnchecked() {
        if (handedIn.size() < 2) {
            return "";
        }
        var others = handedIn.stream().skip(1).map(it -> texts.get(it.key())).toList();
        return texts.text(
                "verifying.page.unchecked",
                texts.get(handedIn.get(0).key()),
                String.join(", ", others));
    }

    public VerdictView getVerdict() {
        return verdict;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
