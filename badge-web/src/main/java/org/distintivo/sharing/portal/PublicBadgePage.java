package org.distintivo.sharing.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.service.PublicBadgeService;
import org.distintivo.sharing.service.PublicBadgeStates;
import org.distintivo.sharing.service.PublicBadgeView;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.portal.VerdictView;
import org.distintivo.verifying.portal.VerdictWords;

/** Shows the public page of a badge, with a verdict of the last minute. */
@Named
@RequestScoped
public class PublicBadgePage {

    @Inject private PublicBadgeService badges;
    @Inject private PublicBadgeStates states;
    @Inject private RecentChecks checks;
    @Inject private VerdictWords words;
    @Inject private ShownVerdicts verdicts;
    @Inject private BadgeCards cards;
    @Inject private Settings settings;
    @Inject private Texts texts;
    @Inject private Navigation navigation;

    private PublicBadgeView shown;
    private BadgeCard card;
    private VerificationReport report;

    @PostConstruct
    void load() {
        var id = navigation.parameter("id");
        var state = states.find(id); // before anything that it tells of
        shown = badges.find(id).orElseThrow(() -> absent(id));
        card = cards.of(shown.badge());
        report =
                badges.findCredential(id)
                        .map(found -> checks.of(found.document(), state))
                        .orElseThrow(BadgeUnknownException::new);
    }

    private BadgeUnknownException absent(String id) {
        badges.requireNotGone(id);
        return new BadgeUnknownException();
    }

    /** Called before the page is made, so that what may not be seen is a 404, or a 410. */
    public void act() {
        // loading is all there is to do; see load()
    }

    public BadgeCard getCard() {
        return card;
    }

    public PublicBadgeView getShown() {
        return shown;
    }

    /** Returns every check with its outcome, in words. */
    public List<VerdictView.Step> getSteps() {
        return words.of(report).steps();
    }

    public String getAddress() {
        return settings.baseUrl() + "/badges/" + card.id();
    }

    /** Returns where pages elsewhere ask how to show the badge (oEmbed 1.0 §4). */
    public String getDiscovery() {
        var address = URLEncoder.encode(getAddress(), StandardCharsets.UTF_8);
        return settings.baseUrl() + "/oembed?url=" + address;
    }

    /** Returns the picture that networks show beside a link to this page. */
    public String getPreview() {
        return settings.baseUrl() + card.artwork() + "-wide.png";
    }

    public String getImage() {
        return settings.baseUrl() + card.artwork() + ".png";
    }

    public ShownVerdict getVerdict() {
        return verdicts.of(card, report);
    }

    public String getDescription() {
        return texts.text("sharing.public.description", shown.holder(), card.earnedOn());
    }

    /** Returns the badge as schema.org JSON-LD, for search engines and previews. */
    public String getLinkedData() {
        return LinkedData.of(card, shown, getAddress(), getImage());
    }
}
