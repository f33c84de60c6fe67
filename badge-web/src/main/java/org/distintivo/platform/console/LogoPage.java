package org.distintivo.platform.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.platform.domain.BrandLogo;
import org.distintivo.platform.domain.BrandRefusedException;
import org.distintivo.platform.domain.PictureRefusedException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.BrandService;
import org.distintivo.platform.service.PictureService;
import org.distintivo.platform.service.Retries;
import org.distintivo.platform.service.picture.PictureRules;

/** Sets the logo in the head of pages, for light ones and for dark ones. */
@Named
@RequestScoped
public class LogoPage {

    private static final int KILOBYTE = 1024;
    private static final int PNG_BYTES = 512 * KILOBYTE;
    private static final int SVG_BYTES = 64 * KILOBYTE;

    /** At most eight times as wide as high; kept three times as sharp as it is shown. */
    private static final PictureRules RULES =
            new PictureRules(PNG_BYTES, SVG_BYTES, 24, 2_000, 8, 96);

    private static final int LONGEST_ALT = 200;

    @Inject private BrandService brands;
    @Inject private PictureService pictures;
    @Inject private Retries retries;
    @Inject private Navigation navigation;

    private Part logo;
    private Part darkLogo;
    private String alt;
    private boolean wordmark;
    private boolean refused;

    @PostConstruct
    void load() {
        var current = brands.current().logo();
        alt = current.alt();
        wordmark = current.isWordmark();
    }

    public String save() {
        var before = brands.current().logo();
        if (!isGiven(logo) && before.light() == null) {
            navigation.refuse("logo", PictureRefusedException.missing());
            return null;
        }
        var words = alt == null ? "" : alt.strip();
        if (wordmark && words.isEmpty()) {
            navigation.refuse("alt", BrandRefusedException.alt());
            return null;
        }
        var light = stored("logo", logo, before.light());
        // a dark one belongs to the logo that it was made for
        var dark = stored("darkLogo", darkLogo, isGiven(logo) ? null : before.dark());
        if (refused) {
            return null;
        }
        retries.run(() -> brands.show(new BrandLogo(light, dark, words, wordmark)));
        navigation.done("platform.brand.logo.saved");
        return navigation.to("/console/brand");
    }

    public String remove() {
        retries.run(() -> brands.show(BrandLogo.NONE));
        navigation.done("platform.brand.logo.removed");
        return navigation.to("/console/brand");
    }

    private Long stored(String field, Part file, Long otherwise) {
        if (!isGiven(file)) {
            return otherwise;
        }
        try (var content = file.getInputStream()) {
            return pictures.store(content, RULES);
        } catch (RuleViolation e) {
            navigation.refuse(field, e);
            refused = true;
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGiven(Part file) {
        return file != null
                && (file.getSize() > 0
                        || file.getSubmittedFileName() != null
                                && !file.getSubmittedFileName().isEmpty());
    }

    public int getLongestAlt() {
        return LONGEST_ALT;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }

    public Part getDarkLogo() {
        return darkLogo;
    }

    public void setDarkLogo(Part darkLogo) {
        this.darkLogo = darkLogo;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public boolean isWordmark() {
        return wordmark;
    }

    public void setWordmark(boolean wordmark) {
        this.wordmark = wordmark;
    }
}
