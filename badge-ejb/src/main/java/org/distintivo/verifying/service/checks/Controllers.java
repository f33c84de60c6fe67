package org.distintivo.verifying.service.checks;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.controller.ControllerDocument;
import org.distintivo.openbadges.service.controller.DidWeb;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/**
 * Asks the controllers of keys which keys are theirs (Controlled Identifiers 1.0 §3.3). This
 * installation never asks itself.
 */
public final class Controllers {

    private final VerificationContext context;

    public Controllers(VerificationContext context) {
        this.context = context;
    }

    /**
     * @param id a did:web or an address
     * @throws DocumentRefusedException {@code key-not-asked}, {@code key-unreachable}, {@code
     *     key-nowhere}, {@code key-document}, {@code key-controller} or {@code key-unknown}
     */
    public ControllerDocument require(String id) throws DocumentRefusedException {
        return ControllerDocument.of(id, json(id));
    }

    /**
     * Returns the JSON document at the address that an id leads to.
     *
     * @throws DocumentRefusedException as {@link #require} does
     */
    public JsonObject json(String id) throws DocumentRefusedException {
        // issuers of old badges are known by addresses of the days before TLS
        var address = DidWeb.is(id) ? didWeb(id) : id.replaceFirst("^http://", "https://");
        if (isOwnHost(address)) {
            throw new DocumentRefusedException(Refusal.KEY_NOT_OURS);
        }
        var memory = context.outside().controllers();
        var known = memory.find(address, context.now());
        if (known.isPresent()) {
            return known.get();
        }
        try {
            var document = context.outside().json(address, context.limits().documents().bytes());
            if (context.outside().asOf().isEmpty()) {
                memory.keep(address, document, context.now());
            }
            return document;
        } catch (FetchFailedException e) {
            boolean nowhere = context.outside().isNowhere(address);
            throw new DocumentRefusedException(
                    nowhere ? Refusal.KEY_NOWHERE : reason(e.reason()), id);
        } catch (DocumentRefusedException e) {
            throw new DocumentRefusedException(Refusal.KEY_DOCUMENT, id);
        }
    }

    private static Refusal reason(FetchFailure reason) {
        return switch (reason) {
            case DISABLED, NOT_ALLOWED -> Refusal.KEY_NOT_ASKED;
            default -> Refusal.KEY_UNREACHABLE;
        };
    }

    private static String didWeb(String did) throws DocumentRefusedException {
        return DidWeb.address(did)
                .orElseThrow(() -> new DocumentRefusedException(Refusal.KEY_UNKNOWN, did));
    }

    private boolean isOwnHost(String address) {
        return WebOrigin.sameAuthority(address, context.own().id());
    }
}
