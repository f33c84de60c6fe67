package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;

/** Lets exams and certifications be chosen by name. */
@RequestScoped
class AchievementChoice {

    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Texts texts;

    /**
     * @param first key of the text of the entry without a value, which stands first
     */
    List<SelectItem> items(String first) {
        var all = catalog.listAchievements();
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get(first)));
        items.add(group("support.missing.exams", all, AchievementKind.EXAM));
        items.add(group("support.missing.certifications", all, AchievementKind.CERTIFICATION));
        return items;
    }

    private SelectItemGroup group(String key, List<AchievementView> all, AchievementKind kind) {
        Locale locale = language.getLocale();
        var items =
                all.stream()
                        .filter(it -> it.kind() == kind)
                        .map(it -> new SelectItem(QuestionReader.text(it.key()), label(it, locale)))
                        .sorted(Comparator.comparing(SelectItem::getLabel))
                        .toArray(SelectItem[]::new);
        return new SelectItemGroup(texts.get(key), null, false, items);
    }

    private static String label(AchievementView it, Locale locale) {
        return it.kind() == AchievementKind.EXAM
                ? it.code() + " · " + it.name(locale)
                : it.name(locale);
    }
}
