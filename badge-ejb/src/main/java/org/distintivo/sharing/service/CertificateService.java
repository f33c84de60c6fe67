package org.distintivo.sharing.service;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.PrintingPress;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.BoundedCache;
import org.distintivo.platform.service.ProductVersion;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;
import org.distintivo.sharing.service.certificate.Certificate;

/**
 * Hands out certificates: the holder's always made anew, the public one kept while nothing of it
 * has changed, as public pages are (ADR 16). No EJB, because making one takes longer than a
 * transaction should.
 */
@ApplicationScoped
public class CertificateService {

    /** What may be made for one origin: a team that prints its certificates, and no more. */
    private static final RateRule FROM_ORIGIN =
            new RateRule("certificate-from-origin", 40, Duration.ofSeconds(2));

    /** About two hundred of them. */
    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private static final int TAG_DIGITS = 32;

    @Inject private CertificateDetails details;
    @Inject private PrintingPress press;
    @Inject private PublicBadgeService badges;
    @Inject private PublicBadgeStates states;
    @Inject private ProductVersion version;
    @Inject private RateLimit rates;

    private final Cache<Edition, Kept> kept =
            BoundedCache.of(KEPT_BYTES, (edition, it) -> it.file().bytes().length);

    /**
     * One of the forms in which readers get the certificate of a badge.
     *
     * @param language one that there are texts in
     */
    public record Edition(String badgeId, Locale language, PaperSize paper) {}

    private record Kept(String tag, CertificateFile file) {}

    /**
     * Returns what a certificate that everybody may see depends on, for an ETag: it changes with
     * everything that stands on it.
     *
     * @return empty while the badge is not everybody's to see
     */
    public Optional<String> findTag(Edition edition) {
        return states.find(edition.badgeId()).map(state -> tag(edition, state));
    }

    /**
     * Returns the certificate of a badge that the caller may see.
     *
     * @param origin who asks, for the limit
     * @throws BadgeUnknownException if the caller may not see it
     */
    public CertificateFile requireSeen(Edition edition, String origin) {
        var tag = findTag(edition); // before anything that it tells of
        var known = Optional.ofNullable(kept.getIfPresent(edition));
        if (tag.isPresent() && known.map(Kept::tag).equals(tag)) {
            return known.get().file();
        }
        var file = print(seen(edition), origin);
        tag.ifPresent(it -> kept.put(edition, new Kept(it, file)));
        return file;
    }

    /**
     * Returns the certificate of the signed-in earner's badge.
     *
     * @param origin who asks, for the limit
     */
    public CertificateFile requireOwn(Edition edition, String origin) {
        return print(
                details.requireOwn(edition.badgeId(), edition.language(), edition.paper()), origin);
    }

    private Certificate seen(Edition edition) {
        return details.findSeen(edition.badgeId(), edition.language(), edition.paper())
                .orElseThrow(() -> absent(edition.badgeId()));
    }

    private BadgeUnknownException absent(String badgeId) {
        badges.requireNotGone(badgeId);
        return new BadgeUnknownException();
    }

    private CertificateFile print(Certificate certificate, String origin) {
        rates.spend(FROM_ORIGIN, origin);
        return new CertificateFile(certificate.fileName(), press.print(certificate.printable()));
    }

    private String tag(Edition edition, String state) {
        return Sha256.hex(edition + " " + state + " " + version.getText()).substring(0, TAG_DIGITS);
    }
}
