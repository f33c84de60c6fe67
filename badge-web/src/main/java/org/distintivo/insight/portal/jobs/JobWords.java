package org.distintivo.insight.portal.jobs;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.service.search.JobReason;
import org.distintivo.insight.service.search.JobReason.HasWords;
import org.distintivo.insight.service.search.JobReason.IsNear;
import org.distintivo.insight.service.search.JobReason.NamesSkill;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;

/** Puts openings into words: where, for how much, and why they were found. */
@Named
@RequestScoped
public class JobWords {

    @Inject private Texts texts;
    @Inject private Language language;

    /** Returns where the work is, the smallest place first; empty where it is not said. */
    public String place(PostingPlace place) {
        return String.join(
                ", ",
                Stream.of(place.city(), place.region(), country(place.country()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private String country(String code) {
        return code == null ? null : new Locale("", code).getDisplayCountry(language.getLocale());
    }

    /** Returns the pay as it is said; where it is not in figures, why. */
    public String pay(AdvertisedSalary pay) {
        if (pay.note() != SalaryNote.COUNTED) {
            return texts.get("insight.job.pay.note." + pay.note());
        }
        var amount =
                pay.least().compareTo(pay.most()) == 0
                        ? money(pay.least(), pay.currency())
                        : texts.text(
                                "insight.job.pay.range",
                                money(pay.least(), pay.currency()),
                                money(pay.most(), pay.currency()));
        return texts.text("insight.job.pay." + pay.period(), amount);
    }

    /** Returns whether the opening says what it pays. */
    public boolean isPaySaid(AdvertisedSalary pay) {
        return pay.note() == SalaryNote.COUNTED;
    }

    private String money(BigDecimal amount, String currency) {
        var european = ULocale.forLocale(language.getLocale()).setKeywordValue("numbers", "latn");
        var format = NumberFormat.getCurrencyInstance(european);
        format.setCurrency(Currency.getInstance(currency));
        if (amount.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }

    /** Returns why an opening was found, in one sentence. */
    public String reason(JobReason reason) {
        if (reason instanceof NamesSkill it) {
            return skill(it);
        }
        if (reason instanceof HasWords it) {
            return texts.get("insight.job.reason.words." + it.where());
        }
        var near = (IsNear) reason;
        return texts.text("insight.job.reason.near", Math.round(near.km()), near.place());
    }

    private String skill(NamesSkill it) {
        var said = texts.text("insight.job.how." + it.how(), it.matched());
        if (it.names().isEmpty()) {
            return texts.text("insight.job.reason.skill", it.label(), said);
        }
        var names = ListFormatter.getInstance(language.getLocale()).format(it.names());
        var key = it.own() ? "insight.job.reason.own" : "insight.job.reason.achievement";
        return texts.text(key, names, it.label(), said, it.names().size());
    }

    /**
     * Returns which words of the opening mean the skill, and with which badges the reader has it.
     */
    public String said(NamesSkill it) {
        var said = texts.text("insight.job.how." + it.how(), it.matched());
        var sentence = said.substring(0, 1).toUpperCase(language.getLocale()) + said.substring(1);
        if (!it.own()) {
            return texts.text("insight.job.skills.said", sentence);
        }
        var names = ListFormatter.getInstance(language.getLocale()).format(it.names());
        return texts.text("insight.job.skills.said", sentence)
                + " "
                + texts.text("insight.job.skills.own", names);
    }

    /** Returns how a value of a filter is called. */
    public String value(String name, String value, String label) {
        return switch (name) {
            case JobFilter.COUNTRY -> country(value);
            case JobFilter.LANGUAGE -> language(value);
            case JobFilter.EMPLOYMENT_TYPE -> texts.get("insight.job.type." + value);
            case JobFilter.REMOTE -> texts.get("insight.job.remote");
            case JobFilter.MATCH -> texts.get("insight.jobs.match");
            default -> label;
        };
    }

    private String language(String code) {
        var reader = language.getLocale();
        var name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** Returns what a filter asks for, one phrase each. */
    public List<String> phrases(JobFilter filter, Map<String, String> labels) {
        return filter.parameters().entrySet().stream()
                .filter(it -> !it.getKey().equals(JobFilter.KM))
                .map(
                        it ->
                                it.getKey().equals(JobFilter.NEAR)
                                        ? near(filter)
                                        : value(
                                                it.getKey(),
                                                it.getValue(),
                                                labels.getOrDefault(it.getKey(), it.getValue())))
                .toList();
    }

    private String near(JobFilter filter) {
        return texts.text("insight.jobs.chosen.near", filter.km(), filter.near());
    }

    /** Returns one part of a filter as a phrase. */
    String phrase(JobFilter filter, String name, String label) {
        return name.equals(JobFilter.NEAR)
                ? near(filter)
                : value(name, filter.parameters().get(name), label);
    }
}
