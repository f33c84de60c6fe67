package org.distintivo.support.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;

/** Names what somebody misses, in the reader's language. */
@RequestScoped
class MissingNames {

    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Texts texts;

    String of(AchievementKey key) {
        return key == null
                ? texts.get("support.missing.something")
                : catalog.listNames(List.of(key), language.getLocale()).get(key)
                        + " ("
                        + key.code()
                        + ")";
    }
}
