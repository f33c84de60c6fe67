package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.items;
import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.distintivo.openbadges.domain.LinkFault;
import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.openbadges.service.assertion.BadgeRules;
import org.distintivo.openbadges.service.assertion.HostedScope;
import org.distintivo.openbadges.service.assertion.LinkedDocument;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.EndorsementAnswer;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.service.checks.CheckResults;
import org.distintivo.verifying.service.checks.EndorserName;

/**
 * Examines the endorsements of a badge of version 2.0, its class and its issuer (Open Badges 2.0,
 * Endorsement: "verified … in the same way as Assertions"): the endorsement's own address must say
 * the same and be on its issuer's host. As with version 3.0, one that does not hold is an error;
 * signed ones are reported as unsure.
 */
public final class Endorsements implements CheckResults {

    /** Nobody knows: the network is off, or somebody does not answer or knows it no more. */
    private static final Set<LinkFault> UNANSWERED =
            EnumSet.of(LinkFault.NOT_ASKED, LinkFault.UNREACHABLE, LinkFault.NOT_THERE);

    /** What is endorsed, and by what. */
    private record Claimed(String about, JsonValue link) {}

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    /**
     * Says how endorsements are looked for.
     *
     * @param proven whether what claims them is what its address says
     * @param most how many are examined; more are told
     */
    public record Looking(boolean proven, Function<JsonValue, LinkedDocument> follow, int most) {}

    public CheckResult examine(List<LinkedDocument> documents, Looking looking) {
        var claimed = claimed(documents);
        if (claimed.isEmpty()) {
            return skipped(EndorsementAnswer.NONE);
        }
        if (!looking.proven()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        int most = looking.most();
        var names = new LinkedHashSet<String>();
        var worst = ok(EndorsementAnswer.OK, "");
        for (var claim : claimed.stream().limit(most).toList()) {
            var result = examine(claim, looking);
            if (result.outcome().compareTo(worst.outcome()) > 0) {
                worst = result;
            }
            result.arguments().forEach(name -> names.add((String) name));
        }
        if (worst.outcome() != CheckOutcome.ERROR && claimed.size() > most) {
            return warning(EndorsementAnswer.TOO_MANY, claimed.size(), most);
        }
        return worst.outcome() == CheckOutcome.OK
                ? ok(EndorsementAnswer.OK, String.join(", ", names))
                : worst;
    }

    private static List<Claimed> claimed(List<LinkedDocument> documents) {
        var claimed = new ArrayList<Claimed>();
        for (var document : documents) {
            if (document.isThere() && !document.gone()) {
                items(document.json().get("endorsement"))
                        .forEach(link -> claimed.add(new Claimed(document.id(), link)));
            }
        }
        return claimed;
    }

    private CheckResult examine(Claimed claim, Looking looking) {
        var endorsement = looking.follow().apply(claim.link());
        if (endorsement.gone() || JsonValue.TRUE.equals(endorsement.json().get("revoked"))) {
            return error(
                    EndorsementAnswer.BAD_STATUS, name(endorsement.json(), endorsement.address()));
        }
        if (!endorsement.isThere()) {
            return UNANSWERED.contains(endorsement.fault())
                    ? warning(EndorsementAnswer.UNSURE, EndorserName.of("", endorsement.address()))
                    : error(
                            EndorsementAnswer.BAD_FORMAT,
                            EndorserName.of("", endorsement.address()));
        }
        var issuer = looking.follow().apply(endorsement.json().get("issuer"));
        var name = name(issuer.json(), issuer.address());
        if (!BadgeRules.isEndorsement(endorsement.json())) {
            return error(EndorsementAnswer.BAD_FORMAT, name);
        }
        if (!BadgeRules.ofEndorsement(endorsement.json()).isEmpty()) {
            return error(EndorsementAnswer.BAD_SCHEMA, name);
        }
        return vouched(endorsement, issuer, name, claim.about());
    }

    private CheckResult vouched(
            LinkedDocument endorsement, LinkedDocument issuer, String name, String about) {
        if (BadgeGraph.isSigned(endorsement.json())
                || !issuer.isThere() && UNANSWERED.contains(issuer.fault())) {
            return warning(EndorsementAnswer.UNSURE, name);
        }
        if (endorsement.address().isEmpty()) {
            return error(EndorsementAnswer.BAD_PROOF, name);
        }
        var alone = LinkedDocument.inHand(JsonValue.EMPTY_JSON_OBJECT);
        if (!issuer.isThere()
                || !HostedScope.hasHome(issuer)
                || !HostedScope.covers(new BadgeGraph(endorsement, alone, issuer))) {
            return error(EndorsementAnswer.BAD_ISSUER, name);
        }
        return text(object(endorsement.json(), "claim"), "id").equals(about)
                ? ok(EndorsementAnswer.OK, name)
                : warning(EndorsementAnswer.ABOUT_OTHER, name);
    }

    private static String name(JsonObject profile, String address) {
        return EndorserName.of(text(profile, "name"), address.isBlank() ? "?" : address);
    }
}
