/**
 * What system tests stand on: the built EAR in a real Open Liberty on H2 and on a real PostgreSQL,
 * a real mail server, a real browser. Tests of a promise live in the package of their feature and
 * are called {@code *IT} (over HTTP) or {@code *CT} (inside the server).
 *
 * <p>To write one:
 *
 * <pre>{@code
 * @OnEachDatabase
 * class ResultsIT {
 *
 *     @Parameter Database database;
 *
 *     @Test
 *     void a_body_that_is_no_array_is_refused() {
 *         var api = TestServer.of(database).api();
 *
 *         api.post("/api/v1/exam-results", "{}").problem(400, "not-an-array");
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.distintivo.system.TestServer#of} starts the server of that database once for the
 * whole lane; tests share it, so each brings its own people (addresses nobody else uses) and codes.
 * {@code server.mails().await(address, ...)} waits for a mail, {@link
 * org.distintivo.system.Visitor} is one person with a browser, {@link org.distintivo.system.Await}
 * waits for a condition; nothing sleeps for a fixed time. A test that stops a server or changes
 * settings takes one of its own: {@link org.distintivo.system.TestServer#own}. {@link
 * org.distintivo.system.ServerLogIT} runs last and fails on what no operator should see in a log.
 * Everything is left under {@code target/it}.
 *
 * <p>The build runs them in lanes, each a JVM of its own with servers of its own, side by side:
 * {@link org.distintivo.system.H2Suite}, {@link org.distintivo.system.H2EarnersSuite}, {@link
 * org.distintivo.system.PostgresSuite}, {@link org.distintivo.system.OwnServersSuite}, {@link
 * org.distintivo.system.OutagesSuite} and {@link org.distintivo.system.ContainerSuite}. Within a
 * lane one class runs after the other.
 *
 * <p>One class alone: {@code mvn verify -Dit.test=ResultsIT -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
package org.distintivo.system;
