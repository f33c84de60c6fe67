package org.distintivo.support.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Messages;

/** Lists the articles of the help at {@code /help}, or those that answer {@code ?q=}. */
@Named
@RequestScoped
public class HelpPage {

    @Inject private Navigation navigation;
    @Inject private Messages messages;
    @Inject private Language language;

    private List<HelpText> articles;
    private List<HelpSearch.Found> found;
    private String question;

    @PostConstruct
    void load() {
        question = Objects.requireNonNullElse(navigation.parameter("q"), "").strip();
        articles =
                Arrays.stream(HelpArticle.values())
                        .map(it -> HelpText.of(it, messages, language.getLocale()))
                        .toList();
        found = HelpSearch.search(articles, question);
    }

    public List<HelpText> getArticles() {
        return articles;
    }

    public List<HelpSearch.Found> getFound() {
        return found;
    }

    /** Returns what was asked; empty for nothing. */
    public String getQuestion() {
        return question;
    }
}
