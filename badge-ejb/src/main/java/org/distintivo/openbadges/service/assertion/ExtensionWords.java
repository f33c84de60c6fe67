package org.distintivo.openbadges.service.assertion;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists what the extensions that the community has agreed on ask for, as their schemas have it. One
 * line for a member: its name, with {@code !} when it has to be there, what it is, and its name
 * written out where some write it so. What begins with a capital letter is an object of that name,
 * or several.
 */
final class ExtensionWords {

    /**
     * @param full its name written out, or the same
     * @param kind of its value
     */
    record Member(String name, boolean required, String kind, String full) {

        static Member of(String line) {
            var words = line.split(" ");
            boolean required = words[0].endsWith("!");
            var name = required ? words[0].substring(0, words[0].length() - 1) : words[0];
            return new Member(name, required, words[1], words.length > 2 ? words[2] : name);
        }

        boolean isObject() {
            return Character.isUpperCase(kind.charAt(0));
        }
    }

    static final String NAMESPACE = "https://w3id.org/openbadges/extensions#";

    private static final Map<String, List<Member>> TABLES =
            Map.ofEntries(
                    table("ExampleExtension", "exampleProperty! text http://schema.org/text"),
                    table("ApplyLink", "url! address " + NAMESPACE + "applyLink"),
                    table("originalCreator", "url! address " + NAMESPACE + "#originalCreator"),
                    table("ExtraDescriptionExtension", "name! text", "narrative! text"),
                    table("RecipientProfile", "id text", "name text", "publicKey address"),
                    table("Endorsement", "description! text", "endorsedObject Any"),
                    table("endorsement", "description! text", "endorsedObject Any"),
                    table(
                            "LicenseExtension",
                            "id! license",
                            "name! text http://schema.org/name",
                            "legalCode text"),
                    table(
                            "GeoCoordinates",
                            "name text",
                            "description! text http://schema.org/description",
                            "geo! Place http://schema.org/geo"),
                    table(
                            "Place",
                            "latitude! number http://schema.org/latitude",
                            "longitude! number http://schema.org/longitude"),
                    table(
                            "accessibility",
                            "accessibilityAPI text",
                            "accessibilityControl text",
                            "accessibilityFeature text",
                            "accessibilityHazard text",
                            "url address"),
                    table(
                            "IssuerAccreditation",
                            "name! text http://schema.org/name",
                            "contactInstructions! text "
                                    + NAMESPACE
                                    + "accreditationContactInstructions",
                            "url! address http://schema.org/url",
                            "address! Address http://schema.org/address",
                            "email text",
                            "description text",
                            "logo address",
                            "parentOrganization Organization",
                            "areaServed text",
                            "accreditationDate day",
                            "educationalSector text"),
                    table("Organization", "name text", "url address", "address Address"),
                    table(
                            "Address",
                            "streetAddress text",
                            "addressLocality text",
                            "addressRegion text",
                            "addressCountry text",
                            "postalCode text"),
                    table("AssessmentExtension", "description! text", "assessments! Assessment"),
                    table(
                            "Assessment",
                            "description! text",
                            "type! text",
                            "assessmentOutput! text",
                            "hasGroupParticipation! flag",
                            "hasGroupEvaluation! flag",
                            "evaluationMethod! text",
                            "assessmentExample address",
                            "scoringMethodExampleDescription text",
                            "assessmentEvaluation address",
                            "rubrics Rubric",
                            "sections Section"),
                    table(
                            "Rubric",
                            "identifier! uuid",
                            "title! text",
                            "lastChangeDateTime time",
                            "caseUri address",
                            "rubricCriteria! Criterion"),
                    table(
                            "Criterion",
                            "identifier! uuid",
                            "lastChangeDateTime time",
                            "caseUri address",
                            "category text",
                            "description text",
                            "weight number",
                            "position number",
                            "criterionLevels Level"),
                    table(
                            "Level",
                            "identifier! uuid",
                            "description! text",
                            "lastChangeDateTime time",
                            "caseUri address",
                            "quality text",
                            "score number",
                            "position number",
                            "feedback text"),
                    table(
                            "Section",
                            "questions Question",
                            "title text",
                            "description text",
                            "rubricId text",
                            "url address",
                            "required flag"),
                    table(
                            "Question",
                            "type! text",
                            "text! text",
                            "rubricId text",
                            "url address",
                            "required flag",
                            "wordLimit number",
                            "characterLimit number"));

    private ExtensionWords() {}

    /** Returns the words of an extension; empty for unknown ones. */
    static List<Member> of(String name) {
        return TABLES.getOrDefault(name, List.of());
    }

    private static Map.Entry<String, List<Member>> table(String name, String... lines) {
        return entry(name, Stream.of(lines).map(Member::of).toList());
    }
}
