package org.distintivo.platform.service.fetch;

import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the addresses of a host, once, and waits no longer for a name server than for others. */
interface HostLookup {

    List<InetAddress> lookup(String host, Deadline deadline)
            throws UnknownHostException, SocketTimeoutException;

    /**
     * The machine's own way, which knows its hosts file and its name servers. It cannot be
     * interrupted, so it works on a few threads of its own that a hostile name server can hold up
     * without holding up anything else.
     */
    final class OfMachine implements HostLookup, AutoCloseable {

        private static final int THREADS = 16;
        private static final long IDLE_SECONDS = 30;

        private final ExecutorService threads =
                new ThreadPoolExecutor(
                        0,
                        THREADS,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new SynchronousQueue<>(),
                        OfMachine::thread);

        private static Thread thread(Runnable work) {
            var thread = new Thread(work, "host-lookup");
            thread.setDaemon(true);
            return thread;
        }

        @Override
        public List<InetAddress> lookup(String host, Deadline deadline)
                throws UnknownHostException, SocketTimeoutException {
            try {
                return threads.submit(() -> List.of(InetAddress.getAllByName(host)))
                        .get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | RejectedExecutionException e) {
                throw new SocketTimeoutException("name servers are slow");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SocketTimeoutException("interrupted");
            } catch (ExecutionException e) {
                throw new UnknownHostException(host);
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
