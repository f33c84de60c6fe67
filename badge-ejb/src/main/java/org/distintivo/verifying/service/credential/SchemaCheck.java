package org.distintivo.verifying.service.credential;

import java.util.EnumSet;
import java.util.Set;
import org.distintivo.openbadges.domain.MemberFault;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.service.checks.FaultyMember;

/**
 * Checks that the credential has the members that the standard asks for, each of the right kind
 * (Open Badges 3.0 appendix B; for version 1.1 of the data model its older form).
 */
public final class SchemaCheck implements Check {

    /** What version 1.1 of the data model was written like. */
    private static final Set<MemberFault> OLD_HABITS =
            EnumSet.of(MemberFault.NOT_AN_ARRAY, MemberFault.NOT_AN_OBJECT);

    @Override
    public CheckId id() {
        return CheckId.SCHEMA;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var faults =
                SchemaWalk.faults(examination.document(), shape(examination)).stream()
                        .filter(fault -> !isOldHabit(fault, examination))
                        .toList();
        for (var fault : faults) {
            if (fault.grade() == Grade.MEANING) {
                return error(fault.rule(), arguments(fault, examination)).at(fault.pointer());
            }
        }
        if (faults.stream().anyMatch(SchemaCheck::isAboutIdentifier)) {
            return warning(SchemaAnswer.NOBODY_NAMED);
        }
        return faults.stream()
                .findFirst()
                .map(f -> warning(f.rule(), arguments(f, examination)).at(f.pointer()))
                .orElseGet(() -> ok(SchemaAnswer.OK));
    }

    private static Object[] arguments(SchemaFault fault, Examination examination) {
        var member = FaultyMember.of(examination.document(), fault.pointer());
        return new Object[] {member.name(), member.value()};
    }

    /** A MUST of the standard's text that many issuers do not know; it is told. */
    private static boolean isAboutIdentifier(SchemaFault fault) {
        return fault.prose() && fault.pointer().endsWith(SchemaWalk.IDENTIFIER);
    }

    /** Under version 1.1 single values stood for arrays of one, and addresses for images. */
    private static boolean isOldHabit(SchemaFault fault, Examination examination) {
        return examination.isVersion1() && OLD_HABITS.contains(fault.rule());
    }

    private static String shape(Examination examination) {
        var name =
                FormatCheck.types(examination).contains(FormatCheck.ENDORSEMENT)
                        ? "EndorsementCredential"
                        : "AchievementCredential";
        return examination.isVersion1() ? name + "11" : name;
    }
}
