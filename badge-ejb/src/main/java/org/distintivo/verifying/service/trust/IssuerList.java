package org.distintivo.verifying.service.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.verifying.domain.BundleRefusedException;
import org.distintivo.verifying.domain.IssuerKnownException;
import org.distintivo.verifying.domain.IssuerName;
import org.distintivo.verifying.domain.IssuerUnknownException;
import org.distintivo.verifying.domain.KnownIssuer;
import org.distintivo.verifying.service.remote.KnownIssuers;
import org.distintivo.verifying.service.trust.KnownIssuerRepository.Bundled;

/** Keeps the list of issuers that staff trust, for verifications and the console. */
@ApplicationScoped
public class IssuerList implements KnownIssuers {

    /** What was read once is as good as new until another bundle takes its place. */
    private final Map<String, Read> bundles = new ConcurrentHashMap<>();

    private record Read(Bundled row, VerifierBundle bundle) {}

    @Inject private KnownIssuerRepository repository;
    @Inject private IssuerIdentities identities;
    @Inject private Clock clock;

    public List<KnownIssuer> list() {
        return repository.list();
    }

    /**
     * @throws IssuerKnownException if it is listed already
     */
    public void add(IssuerName issuer, String name, String note) {
        if (repository.find(issuer.text()).isPresent()) {
            throw new IssuerKnownException();
        }
        repository.add(new KnownIssuer(issuer, name, note, clock.instant()));
    }

    /**
     * Takes an issuer off the list, its bundle with it.
     *
     * @throws IssuerUnknownException if it is not listed
     */
    public void remove(String issuer) {
        repository.remove(repository.find(issuer).orElseThrow(IssuerUnknownException::new));
        bundles.remove(issuer);
    }

    /**
     * Takes a bundle in, and its issuer with it when the list does not have it yet.
     *
     * @throws org.distintivo.verifying.domain.BundleRefusedException when it is damaged, older than
     *     the one that is here, or signed by nobody whom the earlier one names
     */
    public VerifierBundle bring(String text) {
        var now = clock.instant();
        var bundle = VerifierBundle.read(text, now);
        if (bundle.issuer().equals(identities.current())) {
            throw BundleRefusedException.own();
        }
        var known = repository.find(bundle.issuer());
        known.flatMap(KnownIssuer::bundle)
                .ifPresent(b -> bundle.requireSuccessorOf(VerifierBundle.read(b, now)));
        var issuer = known.orElseGet(() -> added(bundle, now));
        issuer.bring(text.strip(), bundle.asOf());
        return bundle;
    }

    private KnownIssuer added(VerifierBundle bundle, Instant now) {
        var name = bundle.name();
        var issuer = new KnownIssuer(IssuerName.parse(bundle.issuer()), name, "", now);
        repository.add(issuer);
        return issuer;
    }

    @Override
    public boolean isTrusted(String issuerId) {
        var names =
                Stream.of(issuerId, IssuerName.domain(issuerId))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return !names.isEmpty() && repository.isKnown(names);
    }

    @Override
    public Optional<Snapshot> snapshot(String address) {
        return bundles(address)
                .flatMap(bundle -> bundle.find(address).map(it -> snapshot(it, bundle)).stream())
                .findFirst();
    }

    @Override
    public Optional<String> suspensions(String revocations) {
        return bundles(revocations)
                .flatMap(bundle -> bundle.suspensions(revocations).stream())
                .findFirst();
    }

    private static Snapshot snapshot(String document, VerifierBundle bundle) {
        return new Snapshot(document.getBytes(StandardCharsets.UTF_8), bundle.asOf());
    }

    /** Those of issuers on the same host. */
    private Stream<VerifierBundle> bundles(String address) {
        return repository.listBundled().stream()
                .filter(row -> sameHost(row.issuer(), address))
                .flatMap(row -> bundle(row).stream());
    }

    private static boolean sameHost(String issuer, String address) {
        var host = IssuerName.domain(issuer);
        return !host.isEmpty() && host.equals(IssuerName.domain(address));
    }

    private Optional<VerifierBundle> bundle(Bundled row) {
        var held = bundles.get(row.issuer());
        if (held != null && held.row().equals(row)) {
            return Optional.of(held.bundle());
        }
        var read =
                repository
                        .find(row.issuer())
                        .flatMap(KnownIssuer::bundle)
                        .map(text -> VerifierBundle.read(text, clock.instant()));
        read.ifPresent(bundle -> bundles.put(row.issuer(), new Read(row, bundle)));
        return read;
    }
}
