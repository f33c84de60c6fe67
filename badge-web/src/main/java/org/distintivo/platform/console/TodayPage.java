package org.distintivo.platform.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.PageComposition;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;
import org.distintivo.platform.service.SetAsideService;

/**
 * Shows at {@code /console} what needs a person, as features tell it in {@link TodayItems}, and the
 * sections that they contribute. What one of the staff sets aside stays away for all of them until
 * its number changes.
 */
@Named
@RequestScoped
public class TodayPage {

    @Inject @Any private Instance<TodayItems> features;
    @Inject private PageComposition composition;
    @Inject private SetAsideService aside;
    @Inject private Navigation navigation;

    private List<TodayItem> all;
    private List<TodayItem> items;

    @PostConstruct
    void load() {
        all = features.stream().flatMap(feature -> feature.list().stream()).toList();
        var seen = aside.listAmounts();
        items =
                all.stream()
                        .filter(item -> item.count() != seen.getOrDefault(item.key(), 0L))
                        .toList();
    }

    /** Sets the item aside whose button was pressed, if it still has the number that was shown. */
    public void act() {
        navigation
                .posted("aside")
                .flatMap(pressed -> all.stream().filter(it -> name(it).equals(pressed)).findFirst())
                .ifPresent(
                        item -> {
                            aside.setAside(item.key(), item.count());
                            navigation.done("platform.today.aside.done");
                        });
        if (navigation.posted("aside").isPresent()) {
            navigation.to("/console");
        }
    }

    public List<TodayItem> getItems() {
        return items;
    }

    /** Returns whether nothing needs a person today. */
    public boolean isNothing() {
        return items.isEmpty() && composition.at("today.notices").isEmpty();
    }

    private static String name(TodayItem item) {
        return item.key() + " " + item.count();
    }
}
