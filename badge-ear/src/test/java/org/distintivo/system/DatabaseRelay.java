package org.distintivo.system;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between a server and PostgreSQL, so that a test can take the database away from this
 * server alone: let it fall silent, refuse connections, or lose the answer to a commit.
 */
public final class DatabaseRelay implements Closeable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private enum State {
        OPEN,
        SILENT,
        CLOSED
    }

    private final int port = TestFolders.freePort();
    private final int database;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.CLOSED;
    private volatile String lostAfter;
    private volatile ServerSocket door;

    /**
     * @param database the port of PostgreSQL
     */
    public DatabaseRelay(int database) {
        this.database = database;
        open();
    }

    public int port() {
        return port;
    }

    /** Connections are taken and nothing is answered any more, as by a frozen machine. */
    public void freeze() {
        state = State.SILENT;
    }

    /** Connections break and none is taken, as by a database that was shut down. */
    @Override
    public void close() {
        state = State.CLOSED;
        end(door);
        sockets.forEach(DatabaseRelay::end);
    }

    /** All is well again; what was said while it was silent is heard now. */
    public void open() {
        try {
            if (state == State.CLOSED) {
                door = new ServerSocket();
                door.setReuseAddress(true);
                door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                state = State.OPEN;
                start(this::accept);
            }
            state = State.OPEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands the next commit of a transaction that has said that on to the database, and breaks the
     * connection before its answer.
     */
    public void loseNextCommitAfter(String statement) {
        lostAfter = statement;
    }

    /** Returns whether that commit is still to come. */
    public boolean waitsForCommit() {
        return lostAfter != null;
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                sockets.add(client);
                start(() -> relay(client));
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private void relay(Socket client) {
        try {
            awaitOpen();
            var server = new Socket(InetAddress.getLoopbackAddress(), database);
            sockets.add(server);
            start(() -> copy(server, client, new Transaction(false)));
            copy(client, server, new Transaction(true));
        } catch (IOException e) {
            end(client);
        }
    }

    private void copy(Socket from, Socket to, Transaction transaction) {
        try (from;
                to) {
            var buffer = new byte[64 * 1024];
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                awaitOpen();
                boolean lost = transaction.isLost(buffer, n);
                if (lost) {
                    end(from); // before the database can answer
                }
                to.getOutputStream().write(buffer, 0, n);
                if (lost) {
                    awaitEnd(to);
                    return;
                }
            }
        } catch (IOException e) {
            return; // one side has gone
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    /** What one connection has said since its last commit; nothing of interest on the way back. */
    private final class Transaction {

        private final boolean toDatabase;
        private boolean hasSaid;

        Transaction(boolean toDatabase) {
            this.toDatabase = toDatabase;
        }

        boolean isLost(byte[] buffer, int length) {
            var awaited = lostAfter;
            if (!toDatabase || awaited == null) {
                return false;
            }
            var text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            hasSaid |= text.contains(awaited);
            boolean ends = text.contains("COMMIT");
            boolean lost = hasSaid && ends;
            hasSaid &= !ends;
            if (lost) {
                lostAfter = null;
            }
            return lost;
        }
    }

    /** The database carries out what it has got before it sees that nobody listens. */
    private static void awaitEnd(Socket database) throws IOException {
        database.shutdownOutput();
        var rest = database.getInputStream();
        while (rest.read() >= 0) {
            continue;
        }
    }

    private void awaitOpen() throws IOException {
        while (state == State.SILENT) {
            LockSupport.parkNanos(PAUSE);
        }
        if (state == State.CLOSED) {
            throw new IOException("closed");
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "database-relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
