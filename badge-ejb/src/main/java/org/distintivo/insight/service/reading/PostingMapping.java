package org.distintivo.insight.service.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.insight.domain.PostingSourceRefusedException;

/**
 * Says which name of a feed means what. A source may have a mapping of its own, which goes before
 * the names that are known anyway: those of schema.org, of the feeds of Indeed and Talent, of RSS
 * and Atom, of usual columns, and of the Swedish public employment service. Names differ by neither
 * case, space, hyphen nor underscore. Contacts are not among them, so they are never kept.
 */
public final class PostingMapping {

    private static final Map<String, PostingField> KNOWN = new HashMap<>();

    static {
        known(
                PostingField.IDENTIFIER,
                "identifier identifier.value identifier.@value id guid "
                        + "referencenumber reference ref jobid requisitionid externalid annonsid");
        known(
                PostingField.TITLE,
                "title name jobtitle position.title rubrik annonsrubrik positiontitle");
        known(
                PostingField.EMPLOYER,
                "hiringorganization hiringorganization.name "
                        + "hiringorganization.legalname company companyname employer employer.name "
                        + "organization arbetsgivarenamn");
        known(
                PostingField.DESCRIPTION,
                "description content summary body jobdescription "
                        + "annonstextformaterad annonstext encoded");
        known(
                PostingField.DETAILS,
                "responsibilities qualifications requirements "
                        + "experiencerequirements educationrequirements jobbenefits incentives "
                        + "qualifications.credentialcategory educationrequirements.credentialcategory");
        known(PostingField.URL, "url link applyurl joburl applicationurl webbadress");
        known(
                PostingField.POSTED_ON,
                "dateposted date pubdate published posted postedon "
                        + "dateopened publiceringsdatum");
        known(
                PostingField.VALID_THROUGH,
                "validthrough expirationdate expires expirydate "
                        + "closingdate sistaansokningsdatum sistapubliceringsdatum");
        known(PostingField.LANGUAGE, "inlanguage language lang sprak");
        known(
                PostingField.COUNTRY,
                "joblocation.address.addresscountry "
                        + "joblocation.address.addresscountry.name country countrycode "
                        + "arbetsplatsadress.land applicantlocationrequirements.name");
        known(
                PostingField.REGION,
                "joblocation.address.addressregion state region province "
                        + "arbetsplatsadress.lan.namn");
        known(
                PostingField.CITY,
                "joblocation.address.addresslocality city town "
                        + "arbetsplatsadress.kommun.namn arbetsplatsadress.postort");
        known(
                PostingField.POSTAL_CODE,
                "joblocation.address.postalcode postalcode zip zipcode "
                        + "arbetsplatsadress.postnr");
        known(PostingField.LOCATION, "joblocation joblocation.name joblocation.address location");
        known(
                PostingField.LATITUDE,
                "joblocation.geo.latitude joblocation.latitude latitude lat "
                        + "arbetsplatsadress.latitud");
        known(
                PostingField.LONGITUDE,
                "joblocation.geo.longitude joblocation.longitude longitude "
                        + "lon lng arbetsplatsadress.longitud");
        known(PostingField.REMOTE, "joblocationtype remote remotetype telecommute homeoffice");
        known(
                PostingField.EMPLOYMENT_TYPE,
                "employmenttype jobtype type contracttype " + "arbetstidtyp.namn");
        known(PostingField.OPENINGS, "totaljobopenings openings vacancies antalplatser");
        known(
                PostingField.SALARY,
                "basesalary basesalary.value basesalary.value.value salary "
                        + "estimatedsalary.value pay compensation");
        known(
                PostingField.SALARY_LEAST,
                "basesalary.minvalue basesalary.value.minvalue "
                        + "basesalary.minprice salarymin minsalary salary.min salary.minimum");
        known(
                PostingField.SALARY_MOST,
                "basesalary.maxvalue basesalary.value.maxvalue "
                        + "basesalary.maxprice salarymax maxsalary salary.max salary.maximum");
        known(
                PostingField.SALARY_CURRENCY,
                "basesalary.currency salarycurrency currency "
                        + "basesalary.pricecurrency basesalary.value.currency salary.currency");
        known(
                PostingField.SALARY_PERIOD,
                "basesalary.unittext basesalary.value.unittext "
                        + "salaryperiod salaryunit salarytype salary.period salary.type");
        boards();
        hrOpen();
        known(PostingField.SKILLS, "skills skills.name skills.description skill keywords tags");
    }

    private static final int MOST_LINES = 500;
    private static final int MOST_SHOWN = 60;

    /**
     * As the job boards of recruiting systems write it: Greenhouse, Lever, SmartRecruiters, Ashby.
     */
    private static void boards() {
        known(PostingField.IDENTIFIER, "refnumber jobpostingid");
        known(PostingField.TITLE, "text");
        known(PostingField.EMPLOYER, "company.name organization.name");
        known(
                PostingField.DESCRIPTION,
                "descriptionhtml descriptionplain jobad.sections.jobdescription.text");
        known(
                PostingField.DETAILS,
                "lists.content additional jobad.sections.qualifications.text"
                        + " jobad.sections.additionalinformation.text");
        known(PostingField.URL, "absoluteurl hostedurl postingurl");
        known(PostingField.POSTED_ON, "firstpublished createdat publishedat releaseddate");
        known(PostingField.VALID_THROUGH, "applicationdeadline");
        known(PostingField.LANGUAGE, "language.code");
        known(
                PostingField.COUNTRY,
                "location.country location.countrycode address.postaladdress.addresscountry");
        known(
                PostingField.REGION,
                "location.region location.state address.postaladdress.addressregion");
        known(PostingField.CITY, "location.city address.postaladdress.addresslocality");
        known(PostingField.POSTAL_CODE, "location.postalcode address.postaladdress.postalcode");
        known(PostingField.LOCATION, "location.name categories.location");
        known(PostingField.LATITUDE, "location.latitude location.lat");
        known(PostingField.LONGITUDE, "location.longitude location.lng");
        known(PostingField.REMOTE, "isremote location.remote workplacetype");
        known(PostingField.EMPLOYMENT_TYPE, "categories.commitment typeofemployment.label");
        known(PostingField.SALARY_LEAST, "salaryrange.min compensation.min");
        known(PostingField.SALARY_MOST, "salaryrange.max compensation.max");
        known(PostingField.SALARY_CURRENCY, "salaryrange.currency compensation.currency");
        known(
                PostingField.SALARY_PERIOD,
                "salaryrange.interval compensation.interval compensation.period");
    }

    /** As {@code PositionOpening} of HR Open Standards writes it. */
    private static void hrOpen() {
        known(PostingField.IDENTIFIER, "documentid documentid.value positionid.value");
        known(
                PostingField.EMPLOYER,
                "positionorganization.legalname positionorganization.organizationname"
                        + " positionorganization.name");
        known(
                PostingField.DESCRIPTION,
                "positionformatteddescriptions.content positionformatteddescription.content");
        known(PostingField.URL, "applicationmethods.url postinginstruction.applicationmethods.url");
        known(PostingField.POSTED_ON, "positionperiod.validfrom postingperiod.validfrom");
        known(PostingField.VALID_THROUGH, "positionperiod.validto postingperiod.validto");
        for (var place : List.of("positionlocation.", "positionlocations.")) {
            known(PostingField.COUNTRY, place + "address.countrycode");
            known(PostingField.REGION, place + "address.countrysubdivisions.value");
            known(PostingField.CITY, place + "address.city");
            known(PostingField.POSTAL_CODE, place + "address.postalcode");
        }
        known(PostingField.EMPLOYMENT_TYPE, "positionscheduletypecode positionscheduletypecodes");
        var pay = "offeredremunerationpackage.ranges.";
        known(PostingField.SALARY_LEAST, pay + "minimumamount.value");
        known(PostingField.SALARY_MOST, pay + "maximumamount.value");
        known(PostingField.SALARY_CURRENCY, pay + "minimumamount.currency");
        known(PostingField.SALARY_PERIOD, pay + "intervalcode");
        known(PostingField.SKILLS, "positioncompetencies.competencyname");
    }

    private final Map<String, PostingField> own;

    private PostingMapping(Map<String, PostingField> own) {
        this.own = Map.copyOf(own);
    }

    /** Returns the names that are known anyway. */
    public static PostingMapping known() {
        return new PostingMapping(Map.of());
    }

    /**
     * Returns a mapping of a source's own names.
     *
     * @param names each with the field it means, as in {@code {"Stelle": "title"}}; what names no
     *     field is left out
     */
    public static PostingMapping of(Map<String, String> names) {
        var own = new HashMap<String, PostingField>();
        names.forEach((name, field) -> field(field).ifPresent(it -> own.put(key(name), it)));
        return new PostingMapping(own);
    }

    /**
     * Reads a mapping as it is written: {@code name = meaning} in each line, as in {@code Stelle =
     * title}.
     *
     * @throws PostingSourceRefusedException if a line is none, or means no field
     */
    public static PostingMapping parse(String lines) {
        var names = new HashMap<String, String>();
        int number = 0;
        for (var line : lines.split("\\R")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            int sign = line.lastIndexOf('=');
            var name = line.substring(0, Math.max(sign, 0)).strip();
            var meaning = line.substring(sign + 1).strip();
            if (name.isEmpty() || number > MOST_LINES || field(meaning).isEmpty()) {
                var found = line.strip();
                throw PostingSourceRefusedException.mapping(
                        number, found.substring(0, Math.min(found.length(), MOST_SHOWN)));
            }
            names.put(name, meaning);
        }
        return of(names);
    }

    /** Returns what a name can mean, as it is written. */
    public static List<String> meanings() {
        return Arrays.stream(PostingField.values()).map(PostingField::code).toList();
    }

    /** Returns what a name means, as it is written; empty where it means nothing. */
    public String told(String name) {
        return meaning(name).map(PostingField::code).orElse("");
    }

    private static Optional<PostingField> field(String name) {
        for (var field : PostingField.values()) {
            if (key(field.name()).equals(key(name))) {
                return Optional.of(field);
            }
        }
        return Optional.ofNullable(KNOWN.get(key(name)));
    }

    /** Returns what a name means; empty where it means nothing to us. */
    Optional<PostingField> meaning(String name) {
        var key = key(name);
        return Optional.ofNullable(own.getOrDefault(key, KNOWN.get(key)));
    }

    /** Sorts the texts of a posting by what they mean, in the order in which they were found. */
    Map<PostingField, List<String>> sort(NamedTexts posting) {
        var sorted = new EnumMap<PostingField, List<String>>(PostingField.class);
        for (var name : posting.names()) {
            meaning(name)
                    .filter(it -> it != PostingField.NOTHING)
                    .ifPresent(
                            field ->
                                    sorted.merge(field, posting.all(name), PostingMapping::joined));
        }
        return sorted;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void known(PostingField field, String names) {
        for (var name : names.split(" ")) {
            KNOWN.put(name, field);
        }
    }

    private static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && c != '_' && c != '-') {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
