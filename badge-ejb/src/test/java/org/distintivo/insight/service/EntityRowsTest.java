package org.distintivo.insight.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.distintivo.insight.domain.JobPosting;
import org.junit.jupiter.api.Test;

class EntityRowsTest {

    @Test
    void names_the_columns_of_all_fields_of_the_entity_and_of_what_it_extends() {
        assertThat(new EntityRows<>(JobPosting.class).statement())
                .startsWith("insert into job_posting (")
                .contains("source, identifier", "posted_on", "salary_note", "withdrawn_at")
                .contains("id, version")
                .doesNotContain("serialVersionUID");
    }
}
