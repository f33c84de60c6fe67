package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.SigningKey.State;
import org.distintivo.credential.domain.StatusEntry;
import org.distintivo.credential.domain.StatusList;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.issuing.OpenBadgeCredential;
import org.distintivo.credential.service.issuing.StatusListCredential;
import org.distintivo.credential.service.jsonld.BundledContexts;
import org.distintivo.credential.service.jsonld.CanonicalForm;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.distintivo.credential.service.key.PublishedKey;
import org.distintivo.credential.service.proof.EddsaRdfc2022;
import org.distintivo.credential.service.verification.Examination;
import org.distintivo.credential.service.verification.OwnIssuer;
import org.distintivo.credential.service.verification.Verification;
import org.junit.jupiter.api.Test;

/**
 * The engine alone, without server or database, beside the libraries that others use and beside
 * what the signature costs by itself.
 */
class EngineBench {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Ed25519Signer SIGNER = new Ed25519Signer(new byte[32]);
    private static final EddsaRdfc2022 GENERALLY =
            new EddsaRdfc2022(new CanonicalForm(BundledContexts.INSTANCE));
    private static final byte[] SEED = new byte[Ed25519.SECRET_KEY_SIZE];
    private static final byte[] PUBLIC = SIGNER.key().multikey().bytes();
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final double SECONDS = 1;
    private static final int MILLION = 1_000_000;

    private static final String NPM_ISSUE = "issue eddsa-rdfc-2022 (vc.issue)";
    private static final String NPM_VERIFY = "verify eddsa-rdfc-2022 (vc.verifyCredential)";
    private static final String IRON_ISSUE = "iron-verifiable-credentials 0.14 issue";

    @Test
    void issuing_and_verifying() throws Exception {
        var before = Peers.npm();
        var iron = Peers.java();
        for (int threads = 1; threads <= 2; threads++) {
            var suffix = threads == 1 ? "" : ", sum of 2 worker threads";
            double npmIssue = before.of(NPM_ISSUE + suffix, 0);
            double npmVerify = before.of(NPM_VERIFY + suffix, 0);
            double ironIssue = iron.of(IRON_ISSUE, threads - 1);
            var issue = measure(threads, EngineBench::issue, EngineBench::bareSign);
            tell(
                    threads,
                    "issue",
                    issue[0],
                    "npm",
                    npmIssue,
                    "iron",
                    ironIssue,
                    "bare sign",
                    issue[1]);
            var generic = measure(threads, EngineBench::issueGenerally, EngineBench::bareSign);
            tell(threads, "issue, unknown shape", generic[0], "npm", npmIssue, "iron", ironIssue);
            var foreign = foreign();
            var stranger =
                    measure(
                            threads,
                            n -> verify(foreign.get(n % foreign.size()), false),
                            EngineBench::bareVerify);
            tell(
                    threads,
                    "verify, of others",
                    stranger[0],
                    "npm",
                    npmVerify,
                    "bare verify",
                    stranger[1]);
            var own = own();
            var verify =
                    measure(
                            threads,
                            n -> verify(own.get(n % own.size()), true),
                            EngineBench::bareVerify);
            tell(threads, "verify, own", verify[0], "npm", npmVerify, "bare verify", verify[1]);
        }
        var after = Peers.npm();
        tell(
                1,
                "npm issue, before",
                before.of(NPM_ISSUE, 0),
                "npm issue, after",
                after.of(NPM_ISSUE, 0));
    }

    @Test
    void signing_a_status_list_again() {
        var list = new StatusList(1, StatusPurpose.REVOCATION, new byte[32]);
        for (int position = 0; position < Bitstring.LENGTH / 4; position++) {
            list.set(list.order().at(position));
        }
        var rates = measure(1, n -> signAgain(list), EngineBench::bareSign);
        tell(1, "status list, a quarter revoked", rates[0], "20 a second (50 ms)", 20);
    }

    @Test
    void memory_stays_the_same_over_a_million() throws Exception {
        issueMany(MILLION / 10);
        long early = used();
        issueMany(MILLION - MILLION / 10);
        long late = used();

        write(
                String.format(
                        Locale.ROOT,
                        "| heap after 100,000 and 1,000,000 issued | %,d kB | %,d kB | |%n",
                        early / 1024,
                        late / 1024));
        assertThat(late - early).isLessThan(8L * 1024 * 1024);
    }

    private static void issueMany(int count) {
        for (int n = 0; n < count; n++) {
            issue(n);
        }
    }

    private static void issue(int n) {
        var request = Specimens.request(n);
        var signed =
                CredentialSigner.issue(
                        request, Specimens.addresses(n), NOW.plusSeconds(n / 1_000), SIGNER);
        if (signed.text().getBytes(StandardCharsets.UTF_8).length < 1_000) {
            throw new AssertionError(signed.text());
        }
    }

    private static void issueGenerally(int n) {
        var unsigned = OpenBadgeCredential.of(Specimens.request(n), Specimens.addresses(n), NOW);
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("created", NOW.toString())
                        .add("verificationMethod", SIGNER.verificationMethod(Specimens.ISSUER))
                        .add("cryptosuite", EddsaRdfc2022.NAME)
                        .add("proofPurpose", "assertionMethod")
                        .build();
        try {
            GENERALLY.sign(unsigned, options, SIGNER);
        } catch (DocumentRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private static void bareSign(int n) {
        var data = new byte[64];
        data[0] = (byte) n;
        Ed25519.sign(SEED, 0, PUBLIC, 0, data, 0, data.length, new byte[64], 0);
    }

    private static final byte[] SIGNATURE = SIGNER.sign(new byte[64]);

    private static void bareVerify(int n) {
        if (!Ed25519.verify(SIGNATURE, 0, PUBLIC, 0, new byte[64], 0, 64)) {
            throw new AssertionError();
        }
    }

    private static void verify(byte[] credential, boolean own) {
        var key = new PublishedKey(SIGNER.key(), State.ACTIVE, NOW, null, null);
        var issuer =
                new OwnIssuer(
                        Specimens.ISSUER,
                        List.of(key),
                        id ->
                                Optional.of(
                                        new OwnIssuer.Issuance(
                                                "{}", new StatusEntry(1, 1), false, false)));
        var report =
                Verification.of(
                        credential,
                        new Examination.Circumstances(issuer, NOW.plusSeconds(86_400), null));
        if (report.verdict() == Verdict.INVALID || own && report.verdict() != Verdict.VALID) {
            throw new AssertionError(report.toString());
        }
    }

    private static void signAgain(StatusList list) {
        var unsigned =
                StatusListCredential.of(
                        list, Specimens.BASE + "/ob/v3/status/1", Specimens.ISSUER, NOW);
        CredentialSigner.sign(unsigned, Specimens.ISSUER, NOW, SIGNER);
    }

    private static List<byte[]> own() {
        var own = new ArrayList<byte[]>();
        for (int n = 0; n < 200; n++) {
            var signed =
                    CredentialSigner.issue(
                            Specimens.request(n), Specimens.addresses(n), NOW, SIGNER);
            own.add(signed.text().getBytes(StandardCharsets.UTF_8));
        }
        // the server has issued them once by composing, so their shape is known
        var composed = OpenBadgeCredential.of(Specimens.request(0), Specimens.addresses(0), NOW);
        CredentialSigner.sign(composed, Specimens.ISSUER, NOW, SIGNER);
        return own;
    }

    /** What the npm peer has signed. */
    private static List<byte[]> foreign() throws IOException {
        var file = Peers.requireThere().resolve("node/out/signed.json");
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readArray().stream()
                    .map(value -> value.toString().getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }

    /** Both in turns; the medians. */
    private static double[] measure(int threads, IntConsumer product, IntConsumer yardstick) {
        var of = List.of(new ArrayList<Double>(), new ArrayList<Double>());
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            of.get(0).add(rate(threads, product));
            of.get(1).add(rate(threads, yardstick));
        }
        return of.stream().mapToDouble(EngineBench::median).toArray();
    }

    private static double median(List<Double> rates) {
        var measured = new ArrayList<>(rates.subList(WARM_UP, rates.size()));
        Collections.sort(measured);
        return measured.get(measured.size() / 2);
    }

    private static double rate(int threads, IntConsumer work) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = Collections.<Callable<Double>>nCopies(threads, () -> alone(work));
            double sum = 0;
            for (var done : pool.invokeAll(tasks)) {
                sum += done.get();
            }
            return sum;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }

    private static double alone(IntConsumer work) {
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        int n = 0;
        while (System.nanoTime() < end) {
            work.accept(n++);
        }
        return n / ((System.nanoTime() - start) / 1e9);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Names and figures of the yardsticks in turns. */
    private static void tell(int threads, String what, double rate, Object... yardsticks) {
        for (int i = 0; i < yardsticks.length; i += 2) {
            double other = ((Number) yardsticks[i + 1]).doubleValue();
            write(
                    String.format(
                            Locale.ROOT,
                            "| %s, %d thread(s) | product: %,.0f | %s: %,.0f | %.2f |%n",
                            what,
                            threads,
                            rate,
                            yardsticks[i],
                            other,
                            rate / other));
        }
    }

    private static void write(String line) {
        System.out.print(line);
        try {
            var folder =
                    Files.createDirectories(
                            Path.of(System.getProperty("distintivo.bench", "target/bench")));
            Files.writeString(
                    folder.resolve("figures.md"),
                    line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
