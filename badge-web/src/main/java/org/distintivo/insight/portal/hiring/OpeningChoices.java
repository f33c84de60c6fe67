package org.distintivo.insight.portal.hiring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;

/** Lists what can be chosen in the fields of an opening, in the reader's language. */
@Named
@RequestScoped
public class OpeningChoices {

    private static final List<String> EMPLOYMENT =
            List.of(
                    "FULL_TIME",
                    "PART_TIME",
                    "CONTRACTOR",
                    "TEMPORARY",
                    "INTERN",
                    "VOLUNTEER",
                    "PER_DIEM",
                    "OTHER");

    @Inject private Language language;
    @Inject private Messages messages;

    /** Something to choose, and how it is called. */
    public record Choice(String code, String name) {}

    /** Returns all countries by their names. */
    public List<Choice> getCountries() {
        var reader = language.getLocale();
        return Stream.of(Locale.getISOCountries())
                .map(it -> new Choice(it, new Locale("", it).getDisplayCountry(reader)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(reader)))
                .toList();
    }

    public List<String> getEmployment() {
        return EMPLOYMENT;
    }

    public List<String> getPeriods() {
        return Arrays.stream(SalaryPeriod.values()).map(Enum::name).toList();
    }

    /** Returns the languages of the pages, each under its own name. */
    public List<Choice> getLanguages() {
        return messages.languages().stream()
                .map(it -> new Choice(it.getLanguage(), Languages.nameOf(it)))
                .toList();
    }
}
