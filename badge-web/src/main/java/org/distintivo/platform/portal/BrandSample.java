package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.BrandDraft;

/** Writes the style sheet for the console's sample of a look. */
@ApplicationScoped
public class BrandSample {

    @Inject private Assets assets;

    /** Returns the tokens of the light theme and of the dark one, each for a part of the page. */
    public String sheet(BrandDraft draft) {
        return BrandSheet.sample(assets.text("portal.css"), draft);
    }
}
