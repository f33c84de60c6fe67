package org.distintivo.support.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Messages;
import org.distintivo.support.domain.HelpArticleUnknownException;

/** Shows one article of the help at {@code /help/{article}}. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject private Navigation navigation;
    @Inject private Messages messages;
    @Inject private Language language;

    private HelpText shown;

    @PostConstruct
    void load() {
        shown =
                HelpArticle.find(navigation.parameter("article"))
                        .map(it -> HelpText.of(it, messages, language.getLocale()))
                        .orElseThrow(HelpArticleUnknownException::new);
    }

    public HelpText getShown() {
        return shown;
    }
}
