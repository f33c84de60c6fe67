package org.distintivo.issuing.service.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.issuing.domain.ResultsStatement;
import org.distintivo.issuing.domain.ResultsStatement.Group;
import org.distintivo.issuing.domain.ResultsStatement.Words;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.ReferenceVerifier;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Test;

/** Many results in one signed document, which this server and software of others find good. */
class ResultsCredentialTest {

    private static final String ADDRESS = Issued.BASE + "/transcripts/Zm9vYmFyYmF6cXV4cXV1eA";

    @Test
    void it_is_found_good_here_and_by_the_reference_verifier_and_after_a_change_by_neither() {
        var signed = signed(3);

        assertThat(report(signed).verdict()).isEqualTo(Verdict.VALID);
        assertThat(report(signed).check(CheckId.SCHEMA).code()).isEqualTo("ok");
        assertThat(report(signed).check(CheckId.STATUS).code()).isEqualTo("none");
        assertThat(report(signed).credential().holder()).contains("Ada Lovelace");
        assertThat(asked(signed)).isEqualTo("{\"verified\":true}");
        var forged = signed.replace("EX-1 ", "EX-9 ");
        assertThat(report(forged).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(asked(forged)).contains("\"verified\":false");
    }

    @Test
    void five_hundred_results_are_found_good_as_three_are() {
        var signed = signed(500);

        assertThat(signed.getBytes(UTF_8)).hasSizeLessThan(200_000);
        assertThat(report(signed).verdict()).as("%s", report(signed)).isEqualTo(Verdict.VALID);
        assertThat(asked(signed)).isEqualTo("{\"verified\":true}");
    }

    @Test
    void it_says_what_it_is_until_when_and_one_result_for_each_line() {
        var document = Standards.object(signed(3));
        var subject = document.getJsonObject("credentialSubject");
        var achievement = subject.getJsonObject("achievement");
        var result = subject.getJsonArray("result").getJsonObject(0);

        assertThat(document.getString("id")).isEqualTo(ADDRESS);
        assertThat(document.getString("validUntil")).isEqualTo("2026-12-22T10:00:00Z");
        assertThat(achievement.getString("achievementType")).isEqualTo("ext:Transcript");
        assertThat(subject.getJsonArray("result")).hasSize(5);
        assertThat(result.getString("status")).isEqualTo("Completed");
        assertThat(result.getString("value")).isEqualTo("2026-11-03 EX-0 Exam «0»");
        assertThat(result.getString("resultDescription"))
                .isEqualTo(
                        achievement
                                .getJsonArray("resultDescription")
                                .getJsonObject(0)
                                .getString("id"));
    }

    @Test
    void one_without_any_result_is_sound_too() {
        var empty =
                new ResultsStatement(
                        ADDRESS,
                        words(),
                        Issued.RECIPIENT,
                        Issued.ISSUER,
                        List.of(),
                        Issued.NOW.plus(Duration.ofDays(30)));

        assertThat(report(signed(empty)).verdict()).isEqualTo(Verdict.VALID);
    }

    private static String signed(int exams) {
        var passed =
                IntStream.range(0, exams)
                        .mapToObj(i -> "2026-11-03 EX-" + i + " Exam «" + i + "»")
                        .toList();
        var groups =
                List.of(
                        new Group("passed", "Esami superati", "Completed", passed),
                        new Group(
                                "failed",
                                "Esami non superati",
                                "Failed",
                                List.of("2026-01-01 A b")),
                        new Group("valid", "Certificazioni", null, List.of("2026-11-03 C Cloud")));
        return signed(
                new ResultsStatement(
                        ADDRESS,
                        words(),
                        Issued.RECIPIENT,
                        Issued.ISSUER,
                        groups,
                        Issued.NOW.plus(Duration.ofDays(30))));
    }

    private static Words words() {
        return new Words("Certificato dei risultati", "Tutti gli esami", "Superare *esami*", "it");
    }

    private static String signed(ResultsStatement statement) {
        var unsigned = ResultsCredential.of(statement, Issued.ISSUER_ID, Issued.NOW);
        return CredentialSigner.signOnce(unsigned, Issued.ISSUER_ID, Issued.NOW, Issued.SIGNER)
                .text();
    }

    private static VerificationReport report(String signed) {
        return Verification.of(signed.getBytes(UTF_8), Issued.context());
    }

    private static String asked(String signed) {
        return ReferenceVerifier.ask(Issued.question(signed, false).build())
                .getJsonObject(0)
                .toString();
    }
}
