package org.distintivo.credential.service.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;

/** What comes of handing in something hostile. */
final class Hostile {

    static final long MIB = 1024 * 1024;

    private Hostile() {}

    static String with(JsonObject document, String pointer, String value) {
        return Json.createPatchBuilder().add(pointer, value).build().apply(document).toString();
    }

    /** What the check of the format says; the report has words for everything. */
    static String format(String input) {
        return format(input.getBytes(StandardCharsets.UTF_8));
    }

    static String format(byte[] input) {
        var report = verify(input);
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.FORMAT).code();
    }

    static VerificationReport verify(String input) {
        return verify(input.getBytes(StandardCharsets.UTF_8));
    }

    static VerificationReport verify(byte[] input) {
        return Verification.of(input, Issued.circumstances());
    }

    /** Bytes of memory that something still refers to. */
    static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
