package org.distintivo.claiming.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.platform.portal.PlainPage;
import org.distintivo.platform.portal.Texts;

/** The claim page for whom the badges are, and who is signed in: it is made without Faces. */
@ApplicationScoped
class ClaimWithoutFaces implements PlainPage {

    @Inject private ClaimPage page;
    @Inject private ClaimMarkup markup;
    @Inject private Texts texts;

    @Override
    public String view() {
        return "/claiming/claim.xhtml";
    }

    @Override
    public Optional<Content> content() {
        var isOffered = page.isMine() && page.isKnown();
        return isOffered && !page.isWithdrawn() && !page.isRevoked()
                ? Optional.of(new Content(texts.get("claiming.claim.title"), markup.whole()))
                : Optional.empty();
    }

    @Override
    public void carryOut() {
        page.act();
    }
}
