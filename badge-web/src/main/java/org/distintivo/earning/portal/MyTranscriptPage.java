package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.earning.domain.TooManyTranscriptsException;
import org.distintivo.earning.domain.TranscriptUnavailableException;
import org.distintivo.earning.domain.TranscriptWish;
import org.distintivo.earning.service.TranscriptLinkView;
import org.distintivo.earning.service.TranscriptService;
import org.distintivo.earning.service.TranscriptService.Made;
import org.distintivo.earning.service.TranscriptView;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Settings;

/**
 * Shows the signed-in person the own transcript as others will see it, and makes and withdraws
 * links to it. What it shows is chosen in the address, so that the look before is a page like any.
 */
@Named
@RequestScoped
public class MyTranscriptPage {

    private static final String PAGE = "/my/transcript";
    private static final String ALL = "all";

    @Inject private TranscriptService transcripts;
    @Inject private NewTranscriptLink fresh;
    @Inject private InterruptedForms interrupted;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Settings settings;
    @Inject private Texts texts;

    private List<TranscriptLinkView> links;
    private TranscriptView preview;
    private Made made;
    private String label = "";
    private int days = TranscriptWish.USUAL_DAYS;

    @PostConstruct
    void load() {
        links = transcripts.list();
        preview = transcripts.preview(isFailures(), language.getLocale());
    }

    /** Carries out what was pressed; called before the page is shown. */
    public void act() {
        navigation.posted("withdraw").ifPresent(this::withdraw);
        interrupted.resume("make").ifPresent(pressed -> resume());
        made = fresh.take().orElse(null);
    }

    private void resume() {
        label = interrupted.resume("label").orElse("");
        days = interrupted.resume("days").map(MyTranscriptPage::number).orElse(days);
        make();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public String make() {
        try {
            fresh.remember(transcripts.make(new TranscriptWish(label, isFailures(), days)));
            return navigation.to(getPage(isFailures()));
        } catch (FieldRefusedException violation) {
            navigation.refuse(violation.field(), violation);
        } catch (TooManyTranscriptsException violation) {
            navigation.refuse("label", violation);
        }
        return null;
    }

    private void withdraw(String id) {
        try {
            transcripts.withdraw(id);
            navigation.done("earning.transcript.withdrawn");
        } catch (TranscriptUnavailableException gone) {
            navigation.notDone("earning.transcript.withdrawn.already");
        }
        navigation.to(getPage(isFailures()));
    }

    /** Returns whether exams that were not passed are shown too. */
    public boolean isFailures() {
        return ALL.equals(navigation.parameter("show"));
    }

    /** Returns the address of this page with the one choice or the other. */
    public String getPage(boolean failures) {
        return failures ? PAGE + "?show=" + ALL : PAGE;
    }

    public TranscriptView getPreview() {
        return preview;
    }

    public List<TranscriptLinkView> getLinks() {
        return links;
    }

    /** Returns how many links may be open at a time. */
    public int getMost() {
        return TranscriptService.MOST;
    }

    /** Returns the link that was just made, once; null on every other page. */
    public Made getMade() {
        return made;
    }

    /** Returns what is given to whoever may read. */
    public String getAddress() {
        return settings.baseUrl() + "/transcripts/" + made.id();
    }

    public List<SelectItem> getPeriods() {
        return TranscriptWish.DAYS.stream()
                .map(it -> new SelectItem(it, texts.text("earning.transcript.days.many", it)))
                .toList();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
