package org.distintivo.foreign.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.service.ForeignBadgeIntake;
import org.distintivo.foreign.service.HandedInBadge;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.distintivo.platform.domain.TooManyPicturesException;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.verifying.domain.FetchDisabledException;
import org.distintivo.verifying.domain.NothingToVerifyException;
import org.distintivo.verifying.portal.HandedIn;
import org.distintivo.verifying.portal.VerdictView;
import org.distintivo.verifying.portal.VerdictWords;
import org.distintivo.verifying.service.VerificationService;

/**
 * Takes in a badge of another issuer. What can be added leads on to its page, where its holder
 * reads the verdict and confirms; of what cannot be added the verdict is shown here, and nothing of
 * it is kept.
 */
@Named
@RequestScoped
public class NewForeignBadgePage {

    @Inject private ForeignBadgeIntake intake;
    @Inject private VerificationService verification;
    @Inject private VerdictWords words;
    @Inject private Navigation navigation;

    private Part file;
    private String link;
    private String text;
    private VerdictView verdict;

    /** Takes in the first of what was handed in. */
    public void handIn() {
        var used = HandedIn.of(file, null, text, link);
        if (used.isEmpty()) {
            navigation.refuse("file", new NothingToVerifyException());
            return;
        }
        var first = used.get(0);
        try {
            took(first, take(first));
        } catch (FetchDisabledException
                | TooManyAttemptsException
                | TooManyPicturesException violation) {
            navigation.refuse(field(first), violation);
        }
    }

    private HandedInBadge take(HandedIn first) {
        return switch (first) {
            case FILE -> intake.handIn(HandedIn.read(file, verification.maxBytes()));
            case TEXT -> intake.handIn(text.strip().getBytes(StandardCharsets.UTF_8));
            case LINK -> intake.handInAddress(link);
            case PHOTO -> throw new IllegalStateException("no photo is asked for");
        };
    }

    private void took(HandedIn first, HandedInBadge badge) {
        badge.refusal()
                .ifPresent(
                        refusal -> {
                            verdict = words.of(badge.report());
                            navigation.refuse(field(first), refusal);
                        });
        if (badge.refusal().isPresent()) {
            return;
        }
        if (badge.known()) {
            navigation.notDone("foreign.new.known");
        }
        navigation.to("/my/other-badges/" + badge.id());
    }

    private static String field(HandedIn way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    /** Returns what was found out about a badge that cannot be added; null before. */
    public VerdictView getVerdict() {
        return verdict;
    }

    /** Returns how many one person may have. */
    public int getMost() {
        return ForeignBadge.MOST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
}
