package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;
import org.distintivo.support.service.OwnCaseView;

/** Names a case by what it is about, in the reader's language. */
@RequestScoped
class CaseTitles {

    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Texts texts;

    String of(OwnCaseView shown) {
        var topic = texts.get("support.topic." + shown.topic());
        var key = shown.achievement();
        return key == null
                ? topic
                : topic
                        + " · "
                        + catalog.listNames(List.of(key), language.getLocale())
                                .getOrDefault(key, key.code());
    }
}
