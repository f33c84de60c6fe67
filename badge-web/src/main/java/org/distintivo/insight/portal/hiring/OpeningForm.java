package org.distintivo.insight.portal.hiring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Objects;
import org.distintivo.insight.domain.OpeningRefusedException;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.service.employer.OpeningDraft;
import org.distintivo.insight.service.employer.OpeningView;
import org.distintivo.platform.portal.Navigation;

/** The fields in which an employer describes an opening. */
@Named
@RequestScoped
public class OpeningForm {

    @Inject private Navigation navigation;

    private String title;
    private String description;
    private String city;
    private String region;
    private String country;
    private boolean remote;
    private String employmentType;
    private String skills;
    private String least;
    private String most;
    private String currency;
    private String period;
    private String validThrough;
    private String language;

    /** Fills the fields with what an opening says. */
    void show(OpeningView opening) {
        var facts = opening.facts();
        title = facts.title();
        description = facts.description();
        city = facts.place().city();
        region = facts.place().region();
        country = facts.place().country();
        remote = facts.remote();
        employmentType = facts.employmentType();
        skills = String.join(", ", facts.skills());
        validThrough = Objects.toString(facts.validThrough(), null);
        language = facts.language();
        var pay = facts.salary();
        if (pay.note() == SalaryNote.COUNTED) {
            least = plain(pay.least());
            most = plain(pay.most());
            currency = pay.currency();
            period = pay.period().name();
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** Returns what was typed. */
    OpeningDraft draft() {
        return new OpeningDraft(
                title,
                description,
                city,
                region,
                country,
                remote,
                employmentType,
                skills,
                least,
                most,
                currency,
                period,
                validThrough,
                language);
    }

    /** Says beside the field why an opening cannot be so. */
    void refuse(OpeningRefusedException refused) {
        var field =
                switch (refused.part()) {
                    case TITLE -> "title";
                    case DESCRIPTION -> "description";
                    case PAY -> "least";
                    case VALID_THROUGH -> "validThrough";
                };
        navigation.refuse(field, refused);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public String getEmploymentType() {
        return employmentType;
    }

    public void setEmploymentType(String employmentType) {
        this.employmentType = employmentType;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = least;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getValidThrough() {
        return validThrough;
    }

    public void setValidThrough(String validThrough) {
        this.validThrough = validThrough;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
