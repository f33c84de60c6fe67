package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.items;
import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeGraph;
import org.distintivo.credential.service.assertion.BadgeRules;
import org.distintivo.credential.service.assertion.HostedScope;
import org.distintivo.credential.service.assertion.Linked;

/**
 * Who is said to endorse a badge of version 2.0, its class or its issuer does (Open Badges 2.0,
 * Endorsement: "verified … in the same way as Assertions"): the endorsement's own address says so,
 * and it is where its issuer is at home. As with version 3.0, one that does not hold is an attempt
 * to borrow a good name. Signed ones are told to be unsure.
 */
final class AssertionEndorsementCheck implements AssertionCheck {

    /** Nobody knows: the network is off, or somebody does not answer. */
    private static final Set<String> UNASKED = Set.of("not-asked", "unreachable");

    /** What is endorsed, and by what. */
    private record Claimed(String about, JsonValue link) {}

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var graph = examination.graph();
        var documents = List.of(graph.assertion(), graph.badge(), graph.issuer());
        var most = examination.around().limits().counts().endorsements();
        return examine(documents, new Looking(examination.isProven(), examination::follow, most));
    }

    /**
     * How endorsements are looked for.
     *
     * @param proven whether what claims them is what its address says
     */
    record Looking(boolean proven, Function<JsonValue, Linked> follow, int most) {}

    CheckResult examine(List<Linked> documents, Looking looking) {
        var claimed = claimed(documents);
        if (claimed.isEmpty()) {
            return skipped("none");
        }
        if (!looking.proven()) {
            return skipped("not-reached");
        }
        int most = looking.most();
        var names = new LinkedHashSet<String>();
        var worst = ok("ok", "");
        for (var claim : claimed.stream().limit(most).toList()) {
            var result = examine(claim, looking);
            if (result.outcome().compareTo(worst.outcome()) > 0) {
                worst = result;
            }
            result.arguments().forEach(name -> names.add((String) name));
        }
        if (worst.outcome() != CheckOutcome.ERROR && claimed.size() > most) {
            return warning("too-many", claimed.size(), most);
        }
        return worst.outcome() == CheckOutcome.OK ? ok("ok", String.join(", ", names)) : worst;
    }

    private static List<Claimed> claimed(List<Linked> documents) {
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
            return error("bad-status", name(endorsement.json(), endorsement.address()));
        }
        if (!endorsement.isThere()) {
            return UNASKED.contains(endorsement.fault())
                    ? warning("unsure", EndorsementFindings.name("", endorsement.address()))
                    : error("bad-format", EndorsementFindings.name("", endorsement.address()));
        }
        var issuer = looking.follow().apply(endorsement.json().get("issuer"));
        var name = name(issuer.json(), issuer.address());
        if (!BadgeRules.isEndorsement(endorsement.json())) {
            return error("bad-format", name);
        }
        if (!BadgeRules.ofEndorsement(endorsement.json()).isEmpty()) {
            return error("bad-schema", name);
        }
        return vouched(endorsement, issuer, name, claim.about());
    }

    private CheckResult vouched(Linked endorsement, Linked issuer, String name, String about) {
        if (BadgeGraph.isSigned(endorsement.json()) || UNASKED.contains(issuer.fault())) {
            return warning("unsure", name);
        }
        if (endorsement.address().isEmpty()) {
            return error("bad-proof", name);
        }
        var alone = Linked.inHand(JsonValue.EMPTY_JSON_OBJECT);
        if (!issuer.isThere()
                || !HostedScope.hasHome(issuer)
                || !HostedScope.covers(new BadgeGraph(endorsement, alone, issuer))) {
            return error("bad-issuer", name);
        }
        return text(object(endorsement.json(), "claim"), "id").equals(about)
                ? ok("ok", name)
                : warning("about-other", name);
    }

    private static String name(JsonObject profile, String address) {
        return EndorsementFindings.name(text(profile, "name"), address.isBlank() ? "?" : address);
    }
}
