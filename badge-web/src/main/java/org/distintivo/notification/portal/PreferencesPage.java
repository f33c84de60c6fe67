package org.distintivo.notification.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.service.RefusalService;
import org.distintivo.platform.portal.Navigation;

/** Shows at {@code /my/settings/mail} which mail a signed-in earner gets, and changes it. */
@Named
@RequestScoped
public class PreferencesPage {

    @Inject private RefusalService refusals;
    @Inject private Navigation navigation;

    private Set<MailKind> refused;

    /**
     * One kind of mail.
     *
     * @param key of its name
     * @param text key of when it is written
     * @param wanted whether it is written
     * @param stopped whether it is not written because of another kind that is not wanted
     */
    public record Choice(MailKind kind, String key, String text, boolean wanted, boolean stopped) {}

    @PostConstruct
    void load() {
        refused = refusals.listRefused();
    }

    /** Does what the pressed button says. */
    public void act() {
        change("refuse", refusals::refuse, "notification.preferences.refused");
        change("resume", refusals::resume, "notification.preferences.resumed");
    }

    private void change(String button, Consumer<MailKind> verb, String outcome) {
        navigation
                .posted(button)
                .flatMap(
                        name ->
                                Arrays.stream(MailKind.values())
                                        .filter(kind -> kind.name().equals(name))
                                        .findFirst())
                .ifPresent(
                        kind -> {
                            verb.accept(kind);
                            navigation.done(outcome);
                            navigation.again();
                        });
    }

    public List<Choice> getChoices() {
        return Arrays.stream(MailKind.values()).map(this::choice).toList();
    }

    private Choice choice(MailKind kind) {
        var stopped = kind.stoppedBy().stream().anyMatch(refused::contains);
        var own = refused.contains(kind);
        return new Choice(
                kind, KindKeys.of(kind), KindKeys.explaining(kind), !stopped, stopped && !own);
    }
}
