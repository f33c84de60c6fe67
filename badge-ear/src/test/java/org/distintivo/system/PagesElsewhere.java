package org.distintivo.system;

import java.util.Map;
import java.util.TreeMap;

/** Pages that have something only in the middle of an action, and the test that looks at each. */
final class PagesElsewhere {

    private PagesElsewhere() {}

    /** Returns the tests by the addresses of pages, with gaps in braces. */
    static Map<String, String> map() {
        var tests = new TreeMap<String, String>();
        tests.put("/help/cases/{id}", "support/ConversationIT");
        tests.put("/password/change", "account/AccountJourneyIT");
        tests.put("/signin/passkey", "account/PasskeysIT");
        tests.put("/signin/provider", "account/ProviderIT");
        tests.put("/signin/provider/return", "account/ProviderIT");
        tests.put("/signin/second", "account/SecondFactorIT");
        tests.put("/signin/app", "account/SecondFactorIT");
        tests.put("/security/app", "account/SecondFactorIT");
        tests.put("/security/passkeys/new", "account/PasskeysIT");
        tests.put("/security/passkeys/{id}", "account/PasskeysIT");
        tests.put("/signup/staff", "account/StaffBadgesIT");
        tests.put("/console/postings/sources/{name}", "insight/PostingSourcesIT");
        tests.put("/console/postings/sources/{name}/mapping", "insight/PostingSourcesIT");
        tests.put("/signup/invitation", "account/StaffIT");
        tests.put("/console/webhooks/{id}", "integration/WebhooksIT");
        tests.put("/console/clients/new", "integration/ApiClientsIT");
        tests.put("/console/clients/{id}", "integration/ApiClientsIT");
        tests.put("/my/data/erasure", "account/AccountJourneyIT");
        tests.put("/addresses/confirm", "account/AccountJourneyIT");
        tests.put("/missing/answer", "support/MissingBadgeIT");
        tests.put("/my/missing/answer", "support/MissingBadgeIT");
        tests.put("/my/other-badges/{id}", "foreign/ForeignBadgesIT");
        tests.put("/people/link/{link}", "sharing/ProfileIT");
        tests.put("/people/link/{link}/{page}", "sharing/ProfileIT");
        tests.put("/people/{handle}/{page}", "sharing/ProfileIT");
        tests.put("/transcripts/{id}", "earning/TranscriptIT");
        tests.put("/console/postings/{id}", "insight/PostingsConsoleIT");
        tests.put("/console/salaries/wages/{id}", "insight/WagesConsoleIT");
        tests.put("/jobs/{id}", "insight/JobsPagesIT");
        tests.put("/console/employers/{id}", "insight/HiringPagesIT");
        tests.put("/hiring", "insight/HiringPagesIT");
        tests.put("/hiring/openings", "insight/HiringPagesIT");
        tests.put("/hiring/openings/new", "insight/HiringPagesIT");
        tests.put("/hiring/openings/{id}", "insight/HiringPagesIT");
        tests.put("/hiring/you", "insight/HiringPagesIT");
        tests.put("/hiring/applications", "insight/EmployerApplicationsIT");
        tests.put("/hiring/applications/{id}", "insight/EmployerApplicationsIT");
        tests.put("/jobs/{id}/apply", "insight/ApplicationsIT");
        tests.put("/my/applications", "insight/ApplicationsIT");
        tests.put("/my/applications/{id}", "insight/ApplicationsIT");
        tests.put("/applications/{token}", "insight/ApplicationsIT");
        tests.put("/my/searches", "insight/JobsPagesIT");
        tests.put("/my/searches/new", "insight/JobsPagesIT");
        tests.put("/insights/{kind}/{code}", "insight/InsightsIT");
        tests.put("/console/skills/{id}", "insight/SkillsConsoleIT");
        tests.put("/console/taxonomies/{id}", "insight/SkillsConsoleIT");
        tests.put("/insights/{kind}/{code}/postings", "insight/InsightsIT");
        tests.put("/my/insights/postings", "insight/InsightsIT");
        tests.put("/console/names/{id}", "account/NamesIT");
        tests.put("/console/cases/{id}", "earning/WhoseResultsIT");
        tests.put("/console/merges/{id}", "earning/StaffMergeIT");
        tests.put("/certifications/{code}", "catalog/CatalogPagesIT");
        tests.put("/console/restored", "issuing/StatusRestoreIT");
        return tests;
    }
}
