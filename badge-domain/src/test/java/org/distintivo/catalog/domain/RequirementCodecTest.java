package org.distintivo.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.Requirement.CertificationHeld;
import org.distintivo.catalog.domain.Requirement.ExamPassed;

class RequirementCodecTest {

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("requirements") Requirement requirement) {
        var column = RequirementCodec.write(requirement);

        assertThat(RequirementCodec.read(column)).isEqualTo(requirement);
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        return nested(3);
    }

    private static Arbitrary<Requirement> nested(int depth) {
        var codes = Arbitraries.of("A-1", "B-2", "c.3_x");
        var leaves =
                Arbitraries.oneOf(
                        codes.map(ExamPassed::new).map(Requirement.class::cast),
                        codes.map(CertificationHeld::new).map(Requirement.class::cast));
        if (depth == 0) {
            return leaves;
        }
        var lists = nested(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves,
                lists.map(AllOf::new),
                lists.map(AnyOf::new),
                lists.map(list -> new AtLeast(list.size(), list)));
    }
}
