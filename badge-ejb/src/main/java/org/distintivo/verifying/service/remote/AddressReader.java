package org.distintivo.verifying.service.remote;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Fetched;

/**
 * Gets what is at an address that somebody named: a credential in any of its forms, or a page for
 * people that says where the credential is.
 */
public final class AddressReader {

    private static final String ACCEPT =
            "application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9,"
                    + " image/png;q=0.8, image/svg+xml;q=0.8, text/plain;q=0.7, text/html;q=0.5";

    private static final int GONE = 410;
    private static final int MAX_PAGE = 512 * 1024;

    private static final Pattern LINK =
            Pattern.compile("<link\\b([^<>]{0,2000}+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDENTIAL_TYPE =
            Pattern.compile(
                    "\\btype\\s*=\\s*[\"']application/(?:vc|vc\\+ld\\+json|vc\\+jwt)[\"']",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HREF =
            Pattern.compile("\\bhref\\s*=\\s*[\"']([^\"'<>\\s]+)[\"']", Pattern.CASE_INSENSITIVE);

    private AddressReader() {}

    /**
     * @throws DocumentRefusedException {@code gone}, {@code nothing-there} or {@code
     *     page-without-badge}
     */
    public static byte[] read(String address, RemoteSources outside)
            throws FetchFailedException, DocumentRefusedException {
        var found = require(address, outside);
        if (!isPage(found)) {
            return found.body();
        }
        var link = link(found);
        if (link.isEmpty()) {
            throw new DocumentRefusedException(Refusal.PAGE_WITHOUT_BADGE, address);
        }
        var document = require(link.get(), outside);
        if (isPage(document)) {
            throw new DocumentRefusedException(Refusal.PAGE_WITHOUT_BADGE, address);
        }
        return document.body();
    }

    private static Fetched require(String address, RemoteSources outside)
            throws FetchFailedException, DocumentRefusedException {
        var found = outside.get(address, ACCEPT);
        if (found.status() == GONE) {
            throw new DocumentRefusedException(Refusal.GONE, address);
        }
        if (!found.isOk()) {
            throw new DocumentRefusedException(Refusal.NOTHING_THERE, address);
        }
        return found;
    }

    private static boolean isPage(Fetched found) {
        return found.mediaType().equals("text/html")
                || found.mediaType().equals("application/xhtml+xml");
    }

    /** Where a page says that the credential is which it shows. */
    private static Optional<String> link(Fetched page) {
        int length = Math.min(page.body().length, MAX_PAGE);
        var links = LINK.matcher(new String(page.body(), 0, length, StandardCharsets.UTF_8));
        while (links.find()) {
            var href = HREF.matcher(links.group(1));
            if (CREDENTIAL_TYPE.matcher(links.group(1)).find() && href.find()) {
                return resolve(page.address(), href.group(1).replace("&amp;", "&"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> resolve(URI page, String href) {
        try {
            return Optional.of(page.resolve(href).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
