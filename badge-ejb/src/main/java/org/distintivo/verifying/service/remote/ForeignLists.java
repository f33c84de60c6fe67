package org.distintivo.verifying.service.remote;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.service.BoundedCache;
import org.distintivo.platform.service.Settings;
import org.distintivo.verifying.service.submission.VerificationLimits;

/**
 * Keeps status lists of other issuers for as long as they say they are fresh, so that looking twice
 * at a page does not ask the issuer twice. Older ones stay for the case that the issuer cannot be
 * reached; results then carry their date.
 */
@ApplicationScoped
public class ForeignLists {

    /** What an entry takes, however little is in it. */
    private static final int ENTRY = 250;

    private int maxBytes;
    private Cache<String, ForeignList> lists;

    public ForeignLists() {
        bound(VerificationLimits.DEFAULT);
    }

    /** Some hundreds of ordinary lists; the ones seldom used go first. */
    @Inject
    void limit(Settings settings) {
        bound(VerificationLimits.of(settings));
    }

    private void bound(VerificationLimits limits) {
        maxBytes = limits.documents().keptListBytes();
        lists = BoundedCache.of(maxBytes, ForeignLists::bytes);
    }

    /** Returns the list kept for an address, however old. */
    public <L extends ForeignList> Optional<L> find(String address, Class<L> kind) {
        return Optional.ofNullable(lists.getIfPresent(address))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * Returns the list kept for an address unless its publisher says that it is out of date by now.
     */
    public <L extends ForeignList> Optional<L> fresh(String address, Class<L> kind, Instant now) {
        return find(address, kind).filter(list -> now.isBefore(list.freshUntil()));
    }

    /** Keeps a list, unless it alone would take more than a quarter of the place. */
    public void keep(String address, ForeignList list) {
        if (bytes(address, list) <= maxBytes / 4) {
            lists.put(address, list);
        }
    }

    /** A stranger chooses the address too, which may be longer than the list. */
    private static int bytes(String address, ForeignList list) {
        return ENTRY + Character.BYTES * address.length() + list.bytes();
    }

    long size() {
        lists.cleanUp();
        return lists.estimatedSize();
    }
}
