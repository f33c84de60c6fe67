package org.distintivo.verifying.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.verifying.domain.BundleRefusedException;
import org.distintivo.verifying.domain.IssuerKnownException;
import org.distintivo.verifying.domain.IssuerNameInvalidException;
import org.distintivo.verifying.domain.IssuerUnknownException;
import org.distintivo.verifying.service.KnownIssuerService;
import org.distintivo.verifying.service.KnownIssuerView;

/**
 * Lists at {@code /console/issuers} whom staff trust besides this installation, and the bundles
 * that were taken in.
 */
@Named
@RequestScoped
public class IssuersPage {

    private static final int MAX_BUNDLE = 8 * 1024 * 1024;

    @Inject private KnownIssuerService issuers;
    @Inject private Navigation navigation;

    private List<KnownIssuerView> list;
    private String issuer;
    private String name;
    private String note;
    private Part bundle;

    public List<KnownIssuerView> getList() {
        if (list == null) {
            list = issuers.list();
        }
        return list;
    }

    public String add() {
        try {
            issuers.add(text(issuer), text(name), text(note));
        } catch (IssuerNameInvalidException | IssuerKnownException e) {
            navigation.refuse("issuer", e);
            return null;
        }
        navigation.done("verifying.issuers.added");
        return navigation.again();
    }

    /** Called before the page is made: each line has a button of its own. */
    public void act() {
        navigation.posted("remove").ifPresent(this::remove);
    }

    private void remove(String which) {
        try {
            issuers.remove(which);
            navigation.done("verifying.issuers.removed");
        } catch (IssuerUnknownException e) {
            navigation.done("verifying.issuers.removed"); // by somebody else, a moment ago
        }
        navigation.again();
    }

    public String bring() {
        try {
            var from = issuers.bring(content());
            navigation.done("verifying.issuers.brought", from);
        } catch (BundleRefusedException e) {
            navigation.refuse("bundle", e);
            return null;
        }
        return navigation.again();
    }

    private String content() {
        if (bundle == null) {
            return "";
        }
        try (var in = bundle.getInputStream()) {
            return new String(in.readNBytes(MAX_BUNDLE), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getBundle() {
        return bundle;
    }

    public void setBundle(Part bundle) {
        this.bundle = bundle;
    }
}
