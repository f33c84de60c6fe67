package org.distintivo.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A class of system tests that starts servers of its own and does not need a shared one: it runs in
 * the lane of {@link OwnServersSuite}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(OwnServer.TAG)
public @interface OwnServer {

    String TAG = "own-server";
}
