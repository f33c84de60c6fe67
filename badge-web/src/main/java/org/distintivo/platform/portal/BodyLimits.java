package org.distintivo.platform.portal;

import java.util.Map;

/**
 * Limits how large a body may be, by the path to which it is sent and before anything reads it.
 * What a call does with its body is narrower still; this is what holds for a caller of whom nothing
 * is known yet.
 */
final class BodyLimits {

    private static final long KB = 1024;
    private static final long MB = 1024 * KB;

    /** A request record of our interface: some texts. */
    private static final long RECORD = 64 * KB;

    /** A form without a file: hundreds of fields. */
    private static final long FORM = 256 * KB;

    /** A form with a file, as web.xml says for the Faces servlet. */
    private static final long FORM_WITH_FILE = 10 * MB;

    /** As large as a file may be: a form whose state is lost when its file is not read. */
    private static final long FILE = 9 * MB;

    /** A file is stored while it is read, and bounded there by BADGE_IMPORT_MAX_BYTES. */
    private static final long WHILE_READ = Long.MAX_VALUE;

    private static final Map<String, Long> LARGER =
            Map.ofEntries(
                    Map.entry("/api/v1/exam-results", 4 * MB),
                    Map.entry("/api/v1/catalog", 5 * MB),
                    Map.entry("/api/v1/endorsements", 256 * KB),
                    Map.entry("/api/v1/verifications", 9 * MB),
                    Map.entry("/api/v1/imports", WHILE_READ),
                    Map.entry("/api/v1/job-postings", 8 * MB),
                    Map.entry("/api/v1/job-postings/imports", WHILE_READ),
                    Map.entry("/verify", FORM_WITH_FILE),
                    Map.entry("/console/brand", FILE),
                    Map.entry("/console/catalog/load", FORM_WITH_FILE),
                    Map.entry("/console/imports", FORM_WITH_FILE),
                    Map.entry("/console/postings", FORM_WITH_FILE),
                    Map.entry("/console/salaries", FORM_WITH_FILE),
                    Map.entry("/console/salaries/wages", FORM_WITH_FILE),
                    Map.entry("/console/taxonomies", FORM_WITH_FILE),
                    Map.entry("/console/issuers", FORM_WITH_FILE),
                    Map.entry("/console/endorsements", FORM_WITH_FILE),
                    Map.entry("/my/other-badges/new", FILE));

    /** The page of each exam and certification takes artwork. */
    private static final String CATALOG_ITEMS = "/console/catalog/";

    /** A feed to try the mapping of a source with. */
    private static final String POSTING_SOURCES = "/console/postings/sources/";

    private BodyLimits() {}

    static long of(String path) {
        var known = LARGER.get(path);
        if (known != null) {
            return known;
        }
        if (path.startsWith(CATALOG_ITEMS)) {
            return FILE;
        }
        if (path.startsWith(POSTING_SOURCES)) {
            return FORM_WITH_FILE;
        }
        return isApi(path) ? RECORD : FORM;
    }

    /** Programs may send what they make while they send it; browsers always know the length. */
    static boolean needsLength(String path) {
        return !isApi(path);
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/");
    }
}
