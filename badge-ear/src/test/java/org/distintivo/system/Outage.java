package org.distintivo.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A class of system tests whose own servers do not start, are killed, lose their database or get an
 * older one back: it runs in the lane of {@link OutagesSuite}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(Outage.TAG)
public @interface Outage {

    String TAG = "outage";
}
