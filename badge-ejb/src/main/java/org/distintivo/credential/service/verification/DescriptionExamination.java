package org.distintivo.credential.service.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import org.distintivo.credential.domain.DocumentType;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.assertion.BadgeDescription;
import org.distintivo.credential.service.assertion.Linked;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.StrictJson;

/**
 * A badge class or an issuer's profile of version 2.0 on the table: what was handed in, and what is
 * at its address.
 */
final class DescriptionExamination {

    private static final int OK = 200;
    private static final int LARGEST = 1024 * 1024;

    private final Examination around;
    private final BadgeDescription description;

    DescriptionExamination(DocumentType type, Examination around) {
        this.around = around;
        this.description = BadgeDescription.of(type, around.document(), this::get);
    }

    /** What this installation says itself is known without asking it over the network. */
    private Fetched get(String address) throws FetchFailedException {
        if (!around.own().isHere(address)) {
            return around.outside().get(address, Outside.JSON);
        }
        var languages = around.own().descriptions().apply(address);
        return languages.stream()
                .filter(this::isWhatWasHandedIn)
                .findFirst()
                .or(() -> languages.stream().findFirst())
                .map(text -> new Fetched(URI.create(address), "", OK, text.getBytes(UTF_8)))
                .orElseThrow(() -> new FetchFailedException(FetchFailure.UNREACHABLE));
    }

    private boolean isWhatWasHandedIn(String text) {
        return BadgeDescription.saysTheSame(
                submitted(), StrictJson.read(text, LARGEST).asJsonObject());
    }

    Linked follow(JsonValue link) {
        return Linked.follow(link, this::get);
    }

    JsonObject submitted() {
        return around.document();
    }

    BadgeDescription description() {
        return description;
    }

    /** What the checks look at: as its address gives it, and only without that as handed in. */
    JsonObject document() {
        return described().isThere() ? described().json() : submitted();
    }

    Linked described() {
        return description.document();
    }

    /** Whether it is this installation's own, as this installation says it. */
    boolean isOwn() {
        return described().isThere() && around.own().isHere(described().address());
    }

    /** Whether it names this installation as its issuer. */
    boolean isByUs() {
        var issuer = description.issuer().address();
        return Addresses.isWeb(issuer) && around.own().isHere(issuer);
    }

    /** Whose verification it is, with the time, the address asked about and the world outside. */
    Examination around() {
        return around;
    }
}
