package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import java.net.URI;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.controller.ControllerDocument;
import org.distintivo.credential.service.controller.DidWeb;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/** Asks those who control keys which ones these are. This installation never asks itself. */
final class Controllers {

    private final Examination examination;

    Controllers(Examination examination) {
        this.examination = examination;
    }

    /**
     * @param id a did:web or an address
     * @throws DocumentRefusedException {@code key-not-asked}, {@code key-unreachable}, {@code
     *     key-nowhere}, {@code key-document}, {@code key-controller} or {@code key-unknown}
     */
    ControllerDocument require(String id) throws DocumentRefusedException {
        return ControllerDocument.of(id, json(id));
    }

    /** What is at the address that an id leads to. */
    JsonObject json(String id) throws DocumentRefusedException {
        // issuers of old badges are known by addresses of the days before TLS
        var address = DidWeb.is(id) ? didWeb(id) : id.replaceFirst("^http://", "https://");
        if (isOwnHost(address)) {
            throw new DocumentRefusedException("key-not-ours");
        }
        var memory = examination.outside().controllers();
        var known = memory.find(address, examination.now());
        if (known.isPresent()) {
            return known.get();
        }
        try {
            var document = examination.json(address);
            if (examination.outside().asOf().isEmpty()) {
                memory.keep(address, document, examination.now());
            }
            return document;
        } catch (FetchFailedException e) {
            boolean nowhere = examination.outside().isNowhere(address);
            throw new DocumentRefusedException(nowhere ? "key-nowhere" : code(e.reason()), id);
        } catch (DocumentRefusedException e) {
            throw new DocumentRefusedException("key-document", id);
        }
    }

    private static String code(FetchFailure reason) {
        return switch (reason) {
            case DISABLED, NOT_ALLOWED -> "key-not-asked";
            default -> "key-unreachable";
        };
    }

    private static String didWeb(String did) throws DocumentRefusedException {
        return DidWeb.address(did)
                .orElseThrow(() -> new DocumentRefusedException("key-unknown", did));
    }

    private boolean isOwnHost(String address) {
        return authority(address).equals(authority(examination.own().id()));
    }

    static String authority(String address) {
        try {
            var authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(java.util.Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
