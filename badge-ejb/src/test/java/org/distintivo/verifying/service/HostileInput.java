package org.distintivo.verifying.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.VerificationReport;

/** Hands in hostile input and returns what the report says of it. */
public final class HostileInput {

    public static final long MIB = 1024 * 1024;

    private HostileInput() {}

    public static String with(JsonObject document, String pointer, String value) {
        return Json.createPatchBuilder().add(pointer, value).build().apply(document).toString();
    }

    /** What the check of the format says; the report has words for everything. */
    public static String format(String input) {
        return format(input.getBytes(StandardCharsets.UTF_8));
    }

    public static String format(byte[] input) {
        var report = verify(input);
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.FORMAT).code();
    }

    public static VerificationReport verify(String input) {
        return verify(input.getBytes(StandardCharsets.UTF_8));
    }

    public static VerificationReport verify(byte[] input) {
        return Verification.of(input, Issued.context());
    }

    /** Bytes of memory that something still refers to. */
    public static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
