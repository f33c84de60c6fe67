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
        return faults.isEmpty() ? ok("ok") : warning(faults.get(0).rule(), faults.get(0).pointer());
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
