package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * It has the members that the standard asks for, each of the right kind (Open Badges 3.0 appendix
 * B; for version 1.1 of the data model its older form).
 */
public final class SchemaCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.SCHEMA;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var faults = SchemaWalk.faults(examination.document(), shape(examination));
        for (var fault : faults) {
            if (!fault.prose() && !isOldHabit(fault, examination)) {
                return error(fault.rule(), fault.pointer());
            }
        }
        return faults.stream()
                .filter(fault -> !isOldHabit(fault, examination) && !isAboutIdentifier(fault))
                .findFirst()
                .map(fault -> warning(fault.rule(), fault.pointer()))
                .orElseGet(
                        () ->
                                faults.stream().anyMatch(SchemaCheck::isAboutIdentifier)
                                        ? ok("nobody-named")
                                        : ok("ok"));
    }

    /** A MUST of the standard's text that many issuers do not know; it is told. */
    private static boolean isAboutIdentifier(SchemaFault fault) {
        return fault.prose() && fault.pointer().endsWith(SchemaWalk.IDENTIFIER);
    }

    /** Under version 1.1 single values stood for arrays of one, and addresses for images. */
    private static boolean isOldHabit(SchemaFault fault, Examination examination) {
        return examination.isVersion1() && fault.rule().startsWith("not-an-");
    }

    private static String shape(Examination examination) {
        var name =
                FormatCheck.types(examination).contains(FormatCheck.ENDORSEMENT)
                        ? "EndorsementCredential"
                        : "AchievementCredential";
        return examination.isVersion1() ? name + "11" : name;
    }
}
