package org.distintivo.credential.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.distintivo.account.service.Origin;
import org.distintivo.account.service.RateLimit;
import org.distintivo.account.service.RateRule;
import org.distintivo.credential.domain.FetchDisabledException;
import org.distintivo.credential.domain.NothingToVerifyException;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.VerificationService;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.portal.Navigation;

/**
 * The page on which anybody checks a badge. It changes nothing and keeps nothing, so it needs no
 * session, and reloading it checks once more.
 */
@Named
@RequestScoped
public class VerifyPage {

    /** As the FacesServlet is told in web.xml. */
    private static final long LARGEST_FORM = 9L * 1024 * 1024;

    @Inject private VerificationService verification;
    @Inject private VerdictWords words;
    @Inject private RateLimit limit;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private Part file;
    private Part photo;
    private String link;
    private String text;
    private String address;
    private VerdictView verdict;

    /** The server does not read a form that is larger than it takes, and so shows an empty page. */
    public void look() {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            var largest = verification.maxBytes();
            navigation.refuse("file", JsonRefusedException.tooLarge(largest));
        }
    }

    /** The file counts when there is one, then the photo, then the pasted text. */
    public void verify() {
        limit.spend(RateRule.VERIFY_FROM_ORIGIN, Origin.of(request.getRemoteAddr()));
        if (isGiven(file)) {
            show(verification.verify(content(file), address));
        } else if (isGiven(photo)) {
            show(verification.verifyPhoto(content(photo), address));
        } else if (text != null && !text.isBlank()) {
            show(verification.verify(text.strip(), address));
        } else if (link != null && !link.isBlank()) {
            follow();
        } else {
            navigation.refuse("file", new NothingToVerifyException());
        }
    }

    private void follow() {
        try {
            show(verification.verifyAddress(withScheme(link.strip()), address));
        } catch (FetchDisabledException e) {
            navigation.refuse("link", e);
        }
    }

    /** People copy addresses without what browsers hide. */
    private static String withScheme(String address) {
        return address.contains("://") ? address : "https://" + address;
    }

    private static boolean isGiven(Part part) {
        return part != null && part.getSize() > 0;
    }

    private byte[] content(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(verification.maxBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(VerificationReport report) {
        verdict = words.of(report);
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
