package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.support.domain.AddressUnprovenException;
import org.distintivo.support.domain.CaseTopic;
import org.distintivo.support.domain.MessageText;
import org.distintivo.support.domain.MissingBadgeQuestionException;
import org.distintivo.support.domain.SupportCaseRefusedException;
import org.distintivo.support.service.CaseRequest;
import org.distintivo.support.service.OwnCaseService;

/**
 * Takes a question to the people of the program: of who is signed in, at {@code /my/request}, and
 * of who has proved an address, at {@code /help/request}.
 */
@Named
@RequestScoped
public class RequestPage {

    @Inject private OwnCaseService cases;
    @Inject private AchievementChoice choice;
    @Inject private QuestionReader reader;
    @Inject private MissingSession session;
    @Inject private InterruptedForms interrupted;
    @Inject private Navigation navigation;
    @Inject private Texts texts;

    private String topic = "";
    private String item = "";
    private String text = "";

    /** Carries out what was pressed when the session had ended, after signing in again. */
    public void resume() {
        interrupted
                .resume("send")
                .ifPresent(
                        pressed -> {
                            topic = interrupted.resume("topic").orElse("");
                            item = interrupted.resume("item").orElse("");
                            text = interrupted.resume("text").orElse("");
                            send();
                        });
    }

    public String send() {
        if (!isSound()) {
            return null;
        }
        try {
            var request = new CaseRequest(chosenTopic(), chosenItem(), text);
            var id = cases.open(session.proof(), request, session.origin());
            navigation.done("support.request.done", id);
            return navigation.to(session.cases() + "/" + id);
        } catch (SupportCaseRefusedException violation) {
            navigation.refuse("topic", violation);
            return null;
        } catch (AddressUnprovenException late) {
            navigation.notDone("support.missing.late");
            return navigation.again();
        }
    }

    /** Shows everything that is wrong with the form at once. */
    private boolean isSound() {
        return accepts("topic", this::chosenTopic)
                & accepts("item", this::chosenItem)
                & accepts("text", () -> MessageText.of(text, "text", MessageText.LONGEST));
    }

    private boolean accepts(String field, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (FieldRefusedException
                | SupportCaseRefusedException
                | MissingBadgeQuestionException violation) {
            navigation.refuse(field, violation);
            return false;
        }
    }

    private CaseTopic chosenTopic() {
        return Stream.of(CaseTopic.values())
                .filter(it -> it.name().equals(topic))
                .findFirst()
                .orElseThrow(SupportCaseRefusedException::topicUnknown);
    }

    private AchievementKey chosenItem() {
        return item == null || item.isEmpty() ? null : reader.item(item);
    }

    public List<SelectItem> getTopics() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("support.missing.choose")));
        for (var it : CaseTopic.offered()) {
            items.add(new SelectItem(it.name(), texts.get("support.topic." + it)));
        }
        return items;
    }

    /** Returns what it may be about, by name; the first is nothing of the catalog. */
    public List<SelectItem> getItems() {
        return choice.items("support.request.item.none");
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
