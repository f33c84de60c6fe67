package org.distintivo.sharing.portal.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;
import org.distintivo.sharing.domain.ShownTextRefusedException;
import org.distintivo.sharing.service.profile.CollectionService;
import org.distintivo.sharing.service.profile.CollectionView;

/**
 * Lets a holder choose badges and put them in an order, of the profile itself or of a collection.
 * Every button names the badges that it is about; {@link CollectionAddress} keeps filter and pages.
 */
@Named
@RequestScoped
public class CollectionPage {

    /** Rows of either list on one page. */
    static final int MOST = 30;

    @Inject private CollectionService collections;
    @Inject private BadgeCards cards;
    @Inject private ChosenBadges chosen;
    @Inject private CollectionAddress address;
    @Inject private Confirmation confirmation;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private CollectionView view;
    private List<BadgeCard> candidates;
    private String title;
    private String about;
    private boolean shown;

    @PostConstruct
    void load() {
        view = id() == null ? collections.findMain().orElse(null) : collections.require(id());
        if (view != null) {
            title = view.title();
            about = view.about();
            shown = view.shown();
        }
    }

    private String id() {
        return navigation.parameter("id");
    }

    /**
     * Called before the page is shown, so that somebody else's collection is a 404. Badges are
     * chosen for a profile that is there: who has none yet makes it first.
     */
    public void act() {
        if (view == null) {
            navigation.notDone("sharing.profile.first");
            navigation.to(ProfilePage.HERE);
            return;
        }
        navigation.posted("before").ifPresent(it -> place(it, false));
        navigation.posted("after").ifPresent(it -> place(it, true));
        navigation.posted("out").ifPresent(this::takeOut);
        navigation.posted("add").ifPresent(it -> add(Set.of(it)));
        navigation.posted("addAll").ifPresent(pressed -> addAll());
        navigation.posted("remove").ifPresent(pressed -> remove());
    }

    /**
     * @param both the badge and the one beside which it comes
     */
    private void place(String both, boolean behind) {
        var ids = both.split(" ");
        if (ids.length == 2) {
            collections.place(id(), ids[0], ids[1], behind);
        }
        navigation.to(address.moved(ids[0], behind));
    }

    private void takeOut(String badge) {
        collections.takeOut(id(), badge);
        navigation.done("sharing.order.out.done");
        navigation.to(address.here());
    }

    private void add(Set<String> badges) {
        collections.add(id(), badges);
        navigation.done("sharing.order.added", badges.size());
        navigation.to(address.here());
    }

    private void addAll() {
        add(getCandidates().stream().map(BadgeCard::id).collect(Collectors.toSet()));
    }

    public String save() {
        try {
            collections.describe(view.id(), title, about, shown);
        } catch (ShownTextRefusedException violation) {
            navigation.refuse(NewCollectionPage.field(title), violation);
            return null;
        }
        navigation.done("sharing.profile.saved");
        return navigation.to(address.here());
    }

    private void remove() {
        if (confirmation.isGiven("remove " + view.id())) {
            collections.remove(view.id());
            navigation.done("sharing.collection.removed");
            navigation.to(ProfilePage.HERE);
        }
    }

    public CollectionView getView() {
        return view;
    }

    /** Returns the chosen badges of this page, in their order. */
    public List<ChosenBadge> getChosen() {
        return chosen.of(view.badges(), address.at());
    }

    public Paging getPaging() {
        var shownNow = Math.max(0, Math.min(MOST, view.badges().size() - address.at() * MOST));
        var more = view.badges().size() > (address.at() + 1) * MOST;
        return new Paging(address.at(), address.pages(), shownNow, more ? shownNow : MOST + 1);
    }

    /** Returns the badges that can still be chosen and pass the filter. */
    public List<BadgeCard> getCandidates() {
        if (candidates == null) {
            var there = view.badges().stream().map(it -> it.id()).collect(Collectors.toSet());
            candidates =
                    cards.of(collections.listChoosable()).stream()
                            .filter(it -> !there.contains(it.id()))
                            .filter(this::isWanted)
                            .toList();
        }
        return candidates;
    }

    /** Returns the first of them; the filter finds the others. */
    public List<BadgeCard> getFirstCandidates() {
        return getCandidates().stream().limit(MOST).toList();
    }

    private boolean isWanted(BadgeCard card) {
        Locale locale = language.getLocale();
        var wanted = getFilter().toLowerCase(locale);
        return card.title().toLowerCase(locale).contains(wanted)
                || card.achievement().code().toLowerCase(locale).contains(wanted);
    }

    public String getFilter() {
        return address.filter();
    }

    public String getPath() {
        return address.path();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
