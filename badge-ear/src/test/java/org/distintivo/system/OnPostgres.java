package org.distintivo.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A class of system tests on the shared server on PostgreSQL, in the lane of {@link PostgresSuite}:
 * pages in a browser, which are the same on each database and cost more than anything else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(OnPostgres.TAG)
public @interface OnPostgres {

    String TAG = "postgres";
}
