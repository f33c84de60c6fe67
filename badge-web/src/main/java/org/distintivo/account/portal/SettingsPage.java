package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.EarnerSettingsService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;

/** Shows and changes what signed-in earners decide about themselves. */
@Named
@RequestScoped
public class SettingsPage {

    private static final String HERE = "/my/settings";

    @Inject private EarnerSettingsService settings;
    @Inject private Messages messages;
    @Inject private Language language;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;
    @Inject private ServiceRefusals refusals;

    private EarnerView earner;
    private String name;
    private String tag;

    /** One language to choose, under its own name. */
    public record Choice(String tag, String name) {}

    @PostConstruct
    void open() {
        earner = settings.settings();
        name = earner.name();
        tag = messages.closest(earner.locale()).toLanguageTag();
    }

    /** Carries out what was pressed when the session had ended, after signing in again. */
    public void resume() {
        interrupted.resume("on").ifPresent(pressed -> acceptAutomatically());
        interrupted.resume("off").ifPresent(pressed -> askMeAgain());
        interrupted
                .resume("save")
                .ifPresent(
                        pressed -> {
                            name = interrupted.resume("name").orElse(name);
                            tag = interrupted.resume("tag").orElse(tag);
                            save();
                        });
    }

    public String save() {
        return refusals.beside(
                () -> {
                    var chosen = messages.closest(Locale.forLanguageTag(tag));
                    settings.rename(name);
                    settings.speak(chosen);
                    language.rememberForSession(chosen);
                    navigation.done("account.settings.done");
                    return navigation.to(HERE);
                });
    }

    public String acceptAutomatically() {
        return switchTo(true, "account.settings.auto.isOn");
    }

    public String askMeAgain() {
        return switchTo(false, "account.settings.auto.isOff");
    }

    private String switchTo(boolean automatically, String outcome) {
        settings.acceptAutomatically(automatically);
        navigation.done(outcome);
        return navigation.to(HERE);
    }

    public List<Choice> getLanguages() {
        return messages.languages().stream()
                .map(l -> new Choice(l.toLanguageTag(), Languages.nameOf(l)))
                .toList();
    }

    public EarnerView getEarner() {
        return earner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
