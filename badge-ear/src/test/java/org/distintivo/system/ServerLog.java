package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a server wrote, read with the eyes of an operator who wants no surprise. */
record ServerLog(String server, Path folder) {

    // [22/11/26, 12:15:01:123 UTC] 0000002a com.example.Source          W CODE0001W: text
    private static final Pattern ENTRY =
            Pattern.compile("^\\[[^]]+] [0-9a-f]{8} .{13,} ([A-Z]) (.*)$");

    private static final Pattern STACK = Pattern.compile("^\\s+at [\\w.$/@]+\\(.*\\)$");

    /** PostgreSQL's driver itself, or what became of one of its faults of the connection. */
    private static final Pattern OF_DATABASE =
            Pattern.compile("org\\.postgresql\\.util\\.PSQLException|SQL State = 08");

    /** What the container captures when a caller goes away in the middle of a form. */
    private static final Pattern OF_CALLER =
            Pattern.compile("java\\.io\\.EOFException: Connection closed: Read failed");

    /** What is known and mean no harm, each with the reason. */
    private static final Map<Pattern, String> EXPLAINED =
            Map.of(
                    Pattern.compile("CWMMH0053W"),
                    "asked before the application had started, it answered that it is not ready",
                    Pattern.compile(
                            "DIST0020E|DIST0022W|DIST0003E"
                                    + "|DIST0008W [a-z-]+ was broken off: The database cannot be"),
                    "a test takes the database away",
                    Pattern.compile("WTRN0075W|DIST0008W result-import"),
                    "a test loses the answer to a commit",
                    Pattern.compile("DIST0004E|DIST0402W|DIST0425E|DIST0426W"),
                    "a test sets what makes no sense, or hides the keys",
                    Pattern.compile("DIST0901W"),
                    "a test took the mail server away",
                    Pattern.compile("DIST0903W"),
                    "a test has a mail server that knows no mailbox",
                    Pattern.compile("DIST0409W"),
                    "a test says that a key may have been stolen",
                    Pattern.compile("DIST0213W|DIST0418W|DIST0420W"),
                    "a test restores an older database",
                    Pattern.compile("DIST0414E|DIST0417E|DIST0419E|DIST0423W"),
                    "a test takes the signing service or the status record away");

    /** Every error, warning without an explanation, stack trace and failure capture. */
    List<String> complaints() {
        var complaints = new ArrayList<String>();
        for (var line : lines()) {
            var entry = ENTRY.matcher(line);
            var level = entry.matches() ? entry.group(1) : "";
            if ((level.equals("E") || level.equals("W")) && !explained(line)) {
                complaints.add(line);
            } else if (STACK.matcher(line).matches()) {
                complaints.add(line);
            }
        }
        complaints.addAll(captures());
        return complaints.stream().limit(40).toList();
    }

    String text() {
        return String.join("\n", lines());
    }

    /** Whether the server has captured that a test took the database, or itself, away. */
    private boolean isOfTest(Path capture) {
        try {
            var text = Files.readString(capture);
            return OF_CALLER.matcher(text).find()
                    || (hasLine("DIST0020E") || hasLine("DIST0022W"))
                            && OF_DATABASE.matcher(text).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasLine(String code) {
        return lines().stream().anyMatch(line -> line.contains(code));
    }

    private boolean explained(String line) {
        return EXPLAINED.keySet().stream().anyMatch(known -> known.matcher(line).find());
    }

    private List<String> lines() {
        var log = folder.resolve("messages.log");
        try {
            return Files.exists(log) ? Files.readAllLines(log, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> captures() {
        var ffdc = folder.resolve("ffdc");
        if (!Files.isDirectory(ffdc)) {
            return List.of();
        }
        try (var files = Files.list(ffdc)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ffdc_"))
                    .filter(file -> !isOfTest(file))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
