package org.distintivo.verifying.service.credential;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The classes of Open Badges 3.0 (appendix B) and their vocabularies, as far as a document can be
 * checked against them without asking anybody.
 *
 * <p>One line for each class: {@code !} is required, {@code ~} is asked for and no more, {@code []}
 * an array, {@code []?} an array or a single one, {@code is:X} an array of types that has X, {@code
 * only:X} the text X and no other, a name with a capital another class. {@code |} ends the name of
 * a class that has no other members.
 */
public final class OpenBadgesShapes {

    private static final String CLASSES =
            """
            AchievementCredential: @context contexts!, id text!, type credential!, name text, \
            description text, image Image, awardedDate dateTime, \
            credentialSubject AchievementSubject!, endorsement EndorsementCredential[], \
            endorsementJwt token[], evidence Evidence[], issuer Issuer!, validFrom dateTime!, \
            validUntil dateTime, proof Proof[]?, credentialSchema CredentialSchema[]?, \
            credentialStatus CredentialStatus, refreshService RefreshService, \
            termsOfUse TermsOfUse[]?
            AchievementCredential11: @context contexts!, id text!, type credential!, name text!, \
            description text, image Image, awardedDate dateTime, \
            credentialSubject AchievementSubject!, endorsement EndorsementCredential11[], \
            endorsementJwt token[], evidence Evidence[], issuer Issuer!, issuanceDate dateTime!, \
            expirationDate dateTime, proof Proof[]?, credentialSchema CredentialSchema[]?, \
            credentialStatus CredentialStatus, refreshService RefreshService, \
            termsOfUse TermsOfUse[]?
            EndorsementCredential: @context contexts!, id text!, type endorsement!, name text!, \
            description text, credentialSubject EndorsementSubject!, awardedDate dateTime, \
            issuer Issuer!, validFrom dateTime!, validUntil dateTime, proof Proof[]?, \
            credentialSchema CredentialSchema[]?, credentialStatus CredentialStatus, \
            refreshService RefreshService, termsOfUse TermsOfUse[]?
            EndorsementCredential11: @context contexts!, id text!, type endorsement!, name text!, \
            description text, credentialSubject EndorsementSubject!, issuer Issuer!, \
            issuanceDate dateTime!, expirationDate dateTime, proof Proof[]?
            AchievementSubject: id text, type is:AchievementSubject!, activityEndDate dateTime, \
            activityStartDate dateTime, creditsEarned number, achievement Achievement!, \
            identifier IdentityObject[], image Image, licenseNumber text, narrative text, \
            result Result[], role text, source Profile, term text
            EndorsementSubject: id text!, type is:EndorsementSubject!, endorsementComment text
            IdentityObject| type only:IdentityObject!, hashed bool!, identityHash text!, \
            identityType identifierType!, salt text
            IdentifierEntry| type only:IdentifierEntry!, identifier text!, \
            identifierType identifierType!
            Image| id text!, type only:Image!, caption text
            Evidence: id text, type is:Evidence!, narrative text, name text, description text, \
            genre text, audience text
            Achievement: id text!, type is:Achievement!, alignment Alignment[], \
            achievementType achievementType, creator Profile, creditsAvailable number, \
            criteria Criteria!, description text!, endorsement EndorsementCredential[], \
            endorsementJwt token[], fieldOfStudy text, humanCode text, image Image, \
            inLanguage language, name text!, otherIdentifier IdentifierEntry[], \
            related Related[], resultDescription ResultDescription[], specialization text, \
            tag text[], version text
            Alignment: type is:Alignment!, targetCode text, targetDescription text, \
            targetName text!, targetFramework text, targetType targetType, targetUrl text!
            Criteria: id text, narrative text
            Result: type is:Result!, achievedLevel text, alignment Alignment[], \
            resultDescription text, status resultStatus, value text
            ResultDescription: id text!, type is:ResultDescription!, alignment Alignment[], \
            allowedValue text[], name text!, requiredLevel text, requiredValue text, \
            resultType resultType!, rubricCriterionLevel RubricCriterionLevel[], valueMax text, \
            valueMin text
            RubricCriterionLevel: id text!, type is:RubricCriterionLevel!, \
            alignment Alignment[], description text, level text, name text!, points text
            Related: id text!, type is:Related!, inLanguage language, version text
            Profile: id text!, type is:Profile!, name text, url text, phone text, \
            description text, endorsement EndorsementCredential[], endorsementJwt token[], \
            image Image, email text, address Address, otherIdentifier IdentifierEntry[], \
            official text, parentOrg Profile, familyName text, givenName text, \
            additionalName text, patronymicName text, honorificPrefix text, \
            honorificSuffix text, familyNamePrefix text, dateOfBirth date
            Address: type is:Address!, addressCountry text, addressCountryCode text, \
            addressRegion text, addressLocality text, streetAddress text, \
            postOfficeBoxNumber text, postalCode text, geo GeoCoordinates
            GeoCoordinates: type only:GeoCoordinates!, latitude number!, longitude number!
            Proof: type text!, created dateTime, cryptosuite text, challenge text, domain text, \
            nonce text, proofPurpose text, proofValue text, verificationMethod text
            CredentialSchema: id text!, type text!
            CredentialStatus: id text~, type text!
            RefreshService: id text!, type text!
            TermsOfUse: id text, type text!
            """;

    private static final Map<String, Set<String>> VOCABULARIES =
            Map.of(
                    "achievementType",
                    words(
                            "Achievement ApprenticeshipCertificate Assessment Assignment"
                                    + " AssociateDegree Award Badge BachelorDegree Certificate"
                                    + " CertificateOfCompletion Certification CommunityService"
                                    + " Competency Course CoCurricular Degree Diploma DoctoralDegree"
                                    + " Fieldwork GeneralEducationDevelopment JourneymanCertificate"
                                    + " LearningProgram License Membership ProfessionalDoctorate"
                                    + " QualityAssuranceCredential MasterCertificate MasterDegree"
                                    + " MicroCredential ResearchDoctorate SecondarySchoolDiploma"),
                    "identifierType",
                    words(
                            "name sourcedId systemId productId userName accountId emailAddress"
                                    + " nationalIdentityNumber isbn issn lisSourcedId"
                                    + " oneRosterSourcedId sisSourcedId ltiContextId ltiDeploymentId"
                                    + " ltiToolId ltiPlatformId ltiUserId identifier"),
                    "targetType",
                    words(
                            "ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion"
                                    + " CFRubricCriterionLevel CTDL"),
                    "resultStatus",
                    words("Completed Enrolled Failed InProgress OnHold Provisional Withdrew"),
                    "resultType",
                    words(
                            "GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore"
                                    + " RawScore Result RubricCriterion RubricCriterionLevel"
                                    + " RubricScore ScaledScore Status"));

    private static final Pattern EXTENSION = Pattern.compile("ext:[a-zA-Z0-9|._-]+");
    private static final Map<String, Shape> SHAPES = parse();

    private OpenBadgesShapes() {}

    /** Null when the kind is no class. */
    static Shape shape(String kind) {
        return SHAPES.get(kind);
    }

    /** Vocabularies may be extended, except that of a result's status. */
    static boolean hasTerm(String vocabulary, String term) {
        return VOCABULARIES.get(vocabulary).contains(term)
                || !vocabulary.equals("resultStatus") && EXTENSION.matcher(term).matches();
    }

    private static Map<String, Shape> parse() {
        var shapes = new HashMap<String, Shape>();
        for (var line : CLASSES.strip().split("\n")) {
            var name = line.split("[:|]", 2)[0];
            boolean closed = line.charAt(name.length()) == '|';
            shapes.put(name, Shape.parse(closed, line.substring(name.length() + 1)));
        }
        return shapes;
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
