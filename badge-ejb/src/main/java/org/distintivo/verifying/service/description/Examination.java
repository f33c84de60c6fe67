package org.distintivo.verifying.service.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.assertion.BadgeDescription;
import org.distintivo.openbadges.service.assertion.LinkedDocument;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Holds what one verification of a badge class or profile of version 2.0 knows: what was handed in,
 * and what is at its address.
 */
final class Examination {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int LARGEST = 1024 * 1024;

    private final SubmittedCredential submission;
    private final VerificationContext context;
    private final BadgeDescription description;

    Examination(DocumentType type, SubmittedCredential submission, VerificationContext context) {
        this.submission = submission;
        this.context = context;
        this.description = BadgeDescription.of(type, submission.document(), this::get);
    }

    /** What this installation says itself is known without asking it over the network. */
    private Fetched get(String address) throws FetchFailedException {
        if (!context.own().isHere(address)) {
            return context.outside().get(address, RemoteSources.JSON);
        }
        var languages = context.own().descriptions().apply(address);
        return languages.stream()
                .filter(this::isWhatWasHandedIn)
                .findFirst()
                .or(() -> languages.stream().findFirst())
                .map(text -> new Fetched(URI.create(address), "", OK, text.getBytes(UTF_8)))
                .orElseGet(() -> new Fetched(URI.create(address), "", NOT_FOUND, new byte[0]));
    }

    private boolean isWhatWasHandedIn(String text) {
        return BadgeDescription.saysTheSame(
                submitted(), StrictJson.read(text, LARGEST).asJsonObject());
    }

    LinkedDocument follow(JsonValue link) {
        return LinkedDocument.follow(link, this::get);
    }

    JsonObject submitted() {
        return submission.document();
    }

    BadgeDescription description() {
        return description;
    }

    /** What the checks look at: as its address gives it, and only without that as handed in. */
    JsonObject document() {
        return described().isThere() ? described().json() : submitted();
    }

    LinkedDocument described() {
        return description.document();
    }

    /** Whether it is this installation's own, as this installation says it. */
    boolean isOwn() {
        return described().isThere() && context.own().isHere(described().address());
    }

    /** Whether it names this installation as its issuer. */
    boolean isByUs() {
        var issuer = description.issuer().address();
        return Addresses.isWeb(issuer) && context.own().isHere(issuer);
    }

    /** What was handed in, in whatever form. */
    SubmittedCredential submission() {
        return submission;
    }

    /** The time, the address asked about and the world outside. */
    VerificationContext context() {
        return context;
    }
}
