package dev.gino.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network that can freeze: it takes nothing more, passes nothing on, and does not notice who leaves. On plain threads,
 * because a paused socket of Vert.x reads on until it sees the end.
 */
final class Proxy implements AutoCloseable {
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;
    private final String host;
    private final int port;
    private final String url;
    private boolean frozen;

    Proxy(String url) {
        String[] address = url.replaceFirst(".*@", "").replaceFirst("/.*", "").split(":", 2);
        this.host = address[0];
        this.port = Integer.parseInt(address[1]);
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.url = url.replaceFirst("@[^/]*", "@localhost:" + server.getLocalPort());
        start(this::accept);
    }

    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException | InterruptedException over) {
                // one side has left
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = server.accept();
            clients.add(client);
            start(() -> connect(client));
        }
    }

    private void connect(Socket client) throws IOException, InterruptedException {
        melted();
        Socket far = new Socket(host, port);
        start(() -> pass(far, client));
        pass(client, far);
    }

    private void pass(Socket from, Socket to) throws IOException, InterruptedException {
        byte[] bytes = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                melted();
                out.write(bytes, 0, length);
            }
            melted();
        } finally {
            clients.remove(from);
        }
    }

    private synchronized void melted() throws InterruptedException {
        while (frozen) {
            wait();
        }
    }

    String url() {
        return url;
    }

    /** How many clients are connected, as far as it has noticed. */
    int connections() {
        return clients.size();
    }

    synchronized void freeze() {
        frozen = true;
    }

    synchronized void thaw() {
        frozen = false;
        notifyAll();
    }

    @Override
    public void close() {
        thaw();
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
