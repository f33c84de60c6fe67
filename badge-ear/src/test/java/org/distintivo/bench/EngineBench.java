package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.junit.jupiter.api.Test;

/**
 * The engine alone, without server or database, beside the libraries that others use and beside
 * what the signature costs by itself.
 */
class EngineBench {

    private static final int COLLECTIONS = 5;
    private static final int MILLION = 1_000_000;

    private static final String NPM_ISSUE = "issue eddsa-rdfc-2022 (vc.issue)";
    private static final String NPM_VERIFY = "verify eddsa-rdfc-2022 (vc.verifyCredential)";
    private static final String IRON_ISSUE = "iron-verifiable-credentials 0.14 issue";

    @Test
    void issuing_and_verifying() throws Exception {
        var before = ReferenceImplementations.npm();
        var iron = ReferenceImplementations.java();
        for (int threads = 1; threads <= 2; threads++) {
            var suffix = threads == 1 ? "" : ", sum of 2 worker threads";
            double npmIssue = before.of(NPM_ISSUE + suffix, 0);
            double npmVerify = before.of(NPM_VERIFY + suffix, 0);
            double ironIssue = iron.of(IRON_ISSUE, threads - 1);
            var issue = Rates.measure(threads, EngineWork::issue, EngineWork::bareSign);
            Rates.tell(
                    threads,
                    "issue",
                    issue[0],
                    "npm",
                    npmIssue,
                    "iron",
                    ironIssue,
                    "bare sign",
                    issue[1]);
            var generic = Rates.measure(threads, EngineWork::issueGenerally, EngineWork::bareSign);
            Rates.tell(
                    threads,
                    "issue, unknown shape",
                    generic[0],
                    "npm",
                    npmIssue,
                    "iron",
                    ironIssue);
            var foreign = foreign();
            var stranger =
                    Rates.measure(
                            threads,
                            n -> EngineWork.verify(foreign.get(n % foreign.size()), false),
                            EngineWork::bareVerify);
            Rates.tell(
                    threads,
                    "verify, of others",
                    stranger[0],
                    "npm",
                    npmVerify,
                    "bare verify",
                    stranger[1]);
            var own = EngineWork.own();
            var verify =
                    Rates.measure(
                            threads,
                            n -> EngineWork.verify(own.get(n % own.size()), true),
                            EngineWork::bareVerify);
            Rates.tell(
                    threads, "verify, own", verify[0], "npm", npmVerify, "bare verify", verify[1]);
        }
        var after = ReferenceImplementations.npm();
        Rates.tell(
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
        var rates = Rates.measure(1, n -> EngineWork.signAgain(list), EngineWork::bareSign);
        Rates.tell(1, "status list, a quarter revoked", rates[0], "20 a second (50 ms)", 20);
    }

    @Test
    void memory_stays_the_same_over_a_million() {
        issueMany(MILLION / 10);
        long early = used();
        issueMany(MILLION - MILLION / 10);
        long late = used();

        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| heap after 100,000 and 1,000,000 issued | %,d kB | %,d kB | |%n",
                        early / 1024,
                        late / 1024));
        assertThat(late - early).isLessThan(8L * 1024 * 1024);
    }

    private static void issueMany(int count) {
        for (int n = 0; n < count; n++) {
            EngineWork.issue(n);
        }
    }

    /** What the npm peer has signed. */
    private static List<byte[]> foreign() throws IOException {
        var file = ReferenceImplementations.requireThere().resolve("node/out/signed.json");
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readArray().stream()
                    .map(value -> value.toString().getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
