package org.distintivo.insight.service.employer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;

/**
 * An opening as somebody types it; whatever is not said is empty.
 *
 * @param description plain text or HTML
 * @param country a code or a name
 * @param employmentType as schema.org writes it
 * @param skills with commas or line ends between
 * @param least the lower or only amount of the pay
 * @param currency ISO 4217
 * @param period such as {@code YEAR}
 * @param validThrough the last day, as ISO 8601 has it
 * @param language BCP 47 of the text
 */
public record OpeningDraft(
        String title,
        String description,
        String city,
        String region,
        String country,
        boolean remote,
        String employmentType,
        String skills,
        String least,
        String most,
        String currency,
        String period,
        String validThrough,
        String language) {

    /** Returns it as schema.org describes a posting, for the one reader of postings. */
    JsonObject posting(String identifier) {
        var address =
                Json.createObjectBuilder()
                        .add("addressLocality", said(city))
                        .add("addressRegion", said(region))
                        .add("addressCountry", said(country));
        var posting =
                Json.createObjectBuilder()
                        .add("@type", "JobPosting")
                        .add("identifier", identifier)
                        .add("title", said(title))
                        .add("description", said(description))
                        .add("jobLocation", Json.createObjectBuilder().add("address", address))
                        .add("employmentType", said(employmentType))
                        .add("skills", said(skills));
        addUnlessEmpty(posting, "jobLocationType", remote ? "TELECOMMUTE" : "");
        addUnlessEmpty(posting, "validThrough", said(validThrough));
        addUnlessEmpty(posting, "inLanguage", said(language));
        if (!said(least).isEmpty() || !said(most).isEmpty()) {
            posting.add("baseSalary", pay());
        }
        return posting.build();
    }

    private JsonObject pay() {
        var value = Json.createObjectBuilder();
        addUnlessEmpty(value, "minValue", said(least).isEmpty() ? said(most) : said(least));
        addUnlessEmpty(value, "maxValue", said(most).isEmpty() ? said(least) : said(most));
        addUnlessEmpty(value, "unitText", said(period));
        var pay = Json.createObjectBuilder();
        addUnlessEmpty(pay, "currency", said(currency));
        return pay.add("value", value).build();
    }

    private static void addUnlessEmpty(JsonObjectBuilder to, String name, String value) {
        if (!value.isEmpty()) {
            to.add(name, value);
        }
    }

    private static String said(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
