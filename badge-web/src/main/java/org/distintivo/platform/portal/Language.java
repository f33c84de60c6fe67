package org.distintivo.platform.portal;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;

/** Tells the reader's language: {@code #{language.locale}} in pages, injected in page beans. */
@Named
@RequestScoped
public class Language {

    @Inject private HttpServletRequest request;
    @Inject private Messages messages;

    private Locale locale;

    /** A link in the page's head to the same page in another language, named in that language. */
    public record Other(String tag, String name, String address) implements Serializable {

        public String direction() {
            return Languages.direction(Locale.forLanguageTag(tag));
        }
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = LanguageChoice.of(request, messages);
        }
        return locale;
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public String getName() {
        return Languages.nameOf(getLocale());
    }

    /** Returns {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return Languages.direction(getLocale());
    }

    /** Returns the language as Open Graph names it, with the country where it is spoken most. */
    public String getOpenGraph() {
        var likely = ULocale.addLikelySubtags(ULocale.forLocale(getLocale()));
        return likely.getLanguage() + "_" + likely.getCountry();
    }

    public List<Other> getOthers() {
        var own = getLocale();
        var uri = RequestedAddress.uri(request);
        var query = RequestedAddress.query(request);
        return messages.languages().stream()
                .filter(other -> !other.equals(own))
                .map(other -> link(other, uri, query))
                .toList();
    }

    /**
     * Sets the language for this session: at sign-in, and whenever the account's language changes.
     */
    public void rememberForSession(Locale accountLanguage) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .put(LanguageChoice.ACCOUNT, messages.closest(accountLanguage));
        locale = null; // what is said from now on is said in that language
    }

    private static Other link(Locale other, String uri, String query) {
        return new Other(
                other.toLanguageTag(),
                Languages.nameOf(other),
                uri + LanguageChoice.queryWith(query, other));
    }
}
