package org.distintivo.credential.service.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.service.Settings;

/**
 * Keeps status lists of others for as long as they say they are good for, so that a page that is
 * looked at twice does not ask the issuer twice. What is older stays for the case that the issuer
 * cannot be reached: then it is known at least how things stood.
 */
@ApplicationScoped
public class ForeignLists {

    /** What an entry takes, however little is in it. */
    private static final int ENTRY = 250;

    private final Map<String, ForeignList> lists = new LinkedHashMap<>(16, 0.75f, true);
    private int maxBytes = VerificationLimits.DEFAULT.documents().keptListBytes();
    private int bytes;

    /** Some hundreds of ordinary lists; the ones not used for longest go first. */
    @Inject
    void limit(Settings settings) {
        maxBytes = VerificationLimits.of(settings).documents().keptListBytes();
    }

    synchronized <L extends ForeignList> Optional<L> find(String address, Class<L> kind) {
        return Optional.ofNullable(lists.get(address)).filter(kind::isInstance).map(kind::cast);
    }

    <L extends ForeignList> Optional<L> fresh(String address, Class<L> kind, Instant now) {
        return find(address, kind).filter(list -> now.isBefore(list.freshUntil()));
    }

    synchronized void keep(String address, ForeignList list) {
        int added = bytes(address, list);
        if (added > maxBytes / 4) {
            return;
        }
        var before = lists.put(address, list);
        bytes += added - (before == null ? 0 : bytes(address, before));
        var oldest = lists.entrySet().iterator();
        while (bytes > maxBytes) {
            var next = oldest.next();
            bytes -= bytes(next.getKey(), next.getValue());
            oldest.remove();
        }
    }

    /** A stranger chooses the address too, which may be longer than the list. */
    private static int bytes(String address, ForeignList list) {
        return ENTRY + Character.BYTES * address.length() + list.bytes();
    }

    synchronized int size() {
        return lists.size();
    }
}
